package city.tongyou.linkage.chinese;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds look-alikes by looking: draws each character, blurs it, and groups those whose pictures
 * correlate. Run {@code main} with the path of Noto Sans CJK (SIL Open Font License) to write the
 * table again; nothing of the font itself goes into it.
 */
final class GlyphTables {

  private static final Path TABLE =
      Path.of("src/main/resources/city/tongyou/linkage/chinese/look-alikes.txt");
  private static final int PICTURE = 48;
  private static final int GRID = 24;
  private static final int RADIUS = 1;
  private static final double LIKENESS = 0.70;
  private static final int LARGEST_GROUP = 8;

  /** Characters of given names that the national set of 1980 lacks. */
  private static final String ALSO =
      "喆堃翀玥琀昇芃翾玙珺瑄旸晞昉昕暐璟瑀瑷珝珩珣琇瑢玢琤琲翊翌祎禔祐芊苡芮茗菡蓁荻萱葶薇婳妘妤姝娅婵婍嫄嬿媞恺惇悰懿忻钰铉锘鋆镕錡闿阅陞颉颢馗骞骁龢麒麟堉垚埕塬峥嵘嵩岚屹彧彦昊旻昱昀晔晗暄暻曦朦柃桉桢梓梵棠楠榕榆樾橙檀歆沄沅沐泓泠洺浠涵淇淏渲湉溦滢漪潇濛灏炆炜炫烜烨焓焱煊煜燊玮玟珂珉珞琅琛琦琨琪琬琮瑗瑜瑞璇璐璨";

  private record Likeness(int a, int b, float correlation) {}

  /**
   * Members and the sum of their pictures: a dot product of sums is the sum over all cross pairs.
   */
  private static final class Group {

    private final List<Integer> members = new ArrayList<>();
    private final float[] sum;

    Group(int member, float[] picture) {
      members.add(member);
      sum = picture.clone();
    }

    float likeness(Group other) {
      return dot(sum, other.sum) / (members.size() * other.members.size());
    }

    void absorb(Group other) {
      members.addAll(other.members);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += other.sum[i];
      }
    }

    static List<String> names(List<Group> groups, int[] characters) {
      var names = new TreeSet<String>();
      for (Group group : groups) {
        if (group.members.size() > 1) {
          names.add(
              group.members.stream()
                  .sorted()
                  .map(i -> Character.toString(characters[i]))
                  .collect(Collectors.joining()));
        }
      }
      return List.copyOf(names);
    }
  }

  private GlyphTables() {}

  public static void main(String[] arguments) throws Exception {
    Font font =
        Arrays.stream(Font.createFonts(new File(arguments[0])))
            .filter(f -> f.getFontName().equals("Noto Sans CJK SC"))
            .findFirst()
            .orElseThrow()
            .deriveFont(40f);
    int[] characters = characters();
    float[][] pictures =
        Arrays.stream(characters).mapToObj(c -> picture(font, c)).toArray(float[][]::new);
    write(groups(characters, pictures));
  }

  private static int[] characters() {
    var gb2312 = Charset.forName("GB2312").newEncoder();
    IntStream national =
        IntStream.rangeClosed(0x4E00, 0x9FA5).filter(c -> gb2312.canEncode((char) c));
    return IntStream.concat(national, ALSO.codePoints()).distinct().toArray();
  }

  /** A blurred picture with mean 0 and length 1, so that a dot product is a correlation. */
  private static float[] picture(Font font, int character) {
    var image = new BufferedImage(PICTURE, PICTURE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setFont(font);
    pen.setColor(Color.WHITE);
    pen.drawString(Character.toString(character), 4, 39);
    pen.dispose();
    return normalised(grid(blurred(image)));
  }

  private static BufferedImage blurred(BufferedImage image) {
    int side = 2 * RADIUS + 1;
    var weights = new float[side * side];
    Arrays.fill(weights, 1f / weights.length);
    return new ConvolveOp(new Kernel(side, side, weights)).filter(image, null);
  }

  private static float[] grid(BufferedImage image) {
    var cells = new float[GRID * GRID];
    int step = PICTURE / GRID;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = image.getRaster().getSample(i % GRID * step, i / GRID * step, 0);
    }
    return cells;
  }

  private static float[] normalised(float[] cells) {
    float sum = 0;
    for (float cell : cells) {
      sum += cell;
    }
    float mean = sum / cells.length;
    float squares = 0;
    for (int i = 0; i < cells.length; i++) {
      cells[i] -= mean;
      squares += cells[i] * cells[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < cells.length; i++) {
      cells[i] /= length;
    }
    return cells;
  }

  private static List<Likeness> likenesses(float[][] pictures) {
    return IntStream.range(0, pictures.length)
        .parallel()
        .boxed()
        .flatMap(a ->
            IntStream.range(a + 1, pictures.length)
                .mapToObj(b -> new Likeness(a, b, dot(pictures[a], pictures[b]))))
        .filter(pair -> pair.correlation() >= LIKENESS)
        .sorted(Comparator.comparingDouble(Likeness::correlation).reversed())
        .toList();
  }

  private static float dot(float[] a, float[] b) {
    float dot = 0;
    for (int i = 0; i < GRID * GRID; i++) {
      dot += a[i] * b[i];
    }
    return dot;
  }

  /**
   * Groups join, likest pair first, while the mean correlation across them stays high and none
   * grows large.
   */
  private static List<String> groups(int[] characters, float[][] pictures) {
    var groups = new ArrayList<Group>();
    for (int i = 0; i < characters.length; i++) {
      groups.add(new Group(i, pictures[i]));
    }
    joinKnown(groups, characters);
    for (Likeness pair : likenesses(pictures)) {
      Group left = groups.get(pair.a());
      Group right = groups.get(pair.b());
      if (!left.members.contains(pair.b())
          && left.members.size() + right.members.size() <= LARGEST_GROUP
          && left.likeness(right) >= LIKENESS) {
        left.absorb(right);
        right.members.forEach(member -> groups.set(member, left));
      }
    }
    return Group.names(groups, characters);
  }

  private static void joinKnown(List<Group> groups, int[] characters) {
    for (String known : Lines.of("look-alikes-known.txt")) {
      var places = new ArrayList<Integer>();
      known.codePoints().forEach(c -> places.add(place(characters, c)));
      Group first = groups.get(places.getFirst());
      for (int place : places.subList(1, places.size())) {
        first.absorb(groups.get(place));
        groups.set(place, first);
      }
    }
  }

  private static int place(int[] characters, int character) {
    return IntStream.range(0, characters.length)
        .filter(i -> characters[i] == character)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(Character.toString(character)));
  }

  private static void write(List<String> groups) throws IOException {
    String source =
        "# Groups of characters whose pictures resemble each other; measured by GlyphTables in the tests.\n";
    Files.writeString(TABLE, source + String.join("\n", groups) + "\n");
  }
}
