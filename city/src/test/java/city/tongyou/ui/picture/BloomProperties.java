package city.tongyou.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.ui.Light;
import city.tongyou.ui.picture.Bloom.Attention;
import city.tongyou.ui.picture.Bloom.Bud;
import city.tongyou.ui.picture.Bloom.Petal;
import city.tongyou.ui.picture.Bloom.Twig;
import city.tongyou.ui.picture.BloomDrawing.BudShape;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever plan is drawn, nothing in the picture hides anything else. */
class BloomProperties {

  @Property(tries = 40)
  void no_label_covers_another_or_leaves_the_picture(@ForAll("plans") Bloom plan) {
    var drawing = BloomDrawing.of(plan);
    var labels = drawing.labels();
    var picture = new Box(0, 0, drawing.width(), drawing.height());

    assertThat(labels).allMatch(label -> picture.contains(label.box()));
    for (var i = 0; i < labels.size(); i++) {
      for (var j = 0; j < i; j++) {
        assertThat(labels.get(i).box().overlaps(labels.get(j).box()))
            .as("%s and %s", labels.get(i).title(), labels.get(j).title())
            .isFalse();
      }
    }
    Statistics.label("labels")
        .collect(labels.size() > 3 ? "many" : labels.isEmpty() ? "none" : "few");
    Statistics.label("labels").coverage(it -> it.check("many").percentage(p -> p > 20));
  }

  @Property(tries = 40)
  void no_label_stands_on_a_light(@ForAll("plans") Bloom plan) {
    var drawing = BloomDrawing.of(plan);

    for (var label : drawing.labels()) {
      assertThat(drawing.buds()).noneMatch(bud -> label.box().overlaps(light(bud)));
    }
  }

  @Property(tries = 40)
  void every_task_has_its_light_and_no_light_covers_another(@ForAll("plans") Bloom plan) {
    var buds = BloomDrawing.of(plan).buds();

    assertThat(buds).hasSize((int) plan.tasks());
    for (var i = 0; i < buds.size(); i++) {
      for (var j = 0; j < i; j++) {
        assertThat(buds.get(i).at().distanceTo(buds.get(j).at())).isGreaterThan(17);
      }
    }
  }

  @Property(tries = 40)
  void every_task_that_needs_attention_is_labelled_or_counted(@ForAll("plans") Bloom plan) {
    var drawing = BloomDrawing.of(plan);
    var needy = plan.buds().filter(bud -> bud.attention() != null).count();

    assertThat(drawing.labels().size() + drawing.unlabelled()).isEqualTo((int) needy);
  }

  @Property(tries = 40)
  void what_the_hub_reads_out_stays_within_it(@ForAll("plans") Bloom plan) {
    var drawing = BloomDrawing.of(plan);

    for (var bud : drawing.buds()) {
      for (var line : bud.hub().title()) {
        var half = TextWidth.of(line.text(), line.size()) / 2;
        var corner = new Spot(drawing.centre().x() + half, line.y() - 0.35 * line.size());
        assertThat(corner.distanceTo(drawing.centre())).isLessThan(BloomLayout.RING_INNER);
      }
    }
  }

  private static Box light(BudShape bud) {
    return Box.around(bud.at(), bud.light(), bud.light());
  }

  @Provide
  Arbitrary<Bloom> plans() {
    var lights = Arbitraries.of(Light.class);
    var words =
        Arbitraries.of(
            "推进普惠托育提质扩面",
            "建设儿童社会工作者队伍",
            "“百年风华·童心向党”知行少年成长计划和系列主题实践活动的推广",
            "Carry out regular research into what children need and how they are doing in every town",
            "开展“护眼行动”",
            "Parks");
    var reasons =
        Arbitraries.of(
            "21% 的社区，应 24%",
            "3 个区超期未验收",
            "专线 2 条，2021年应 3 条",
            "57 towns and subdistricts have one, 66 should have one by now");
    var buds =
        Combinators.combine(lights, words, reasons)
            .as((light, title, reason) -> bud(light, title, reason));
    var twigs = buds.list().ofMinSize(1).ofMaxSize(9).map(it -> new Twig("1", "行动", "实事项目", it));
    var petals = twigs.list().ofMinSize(1).ofMaxSize(4);
    return petals.list().ofMinSize(1).ofMaxSize(9).map(BloomProperties::plan);
  }

  private static Bud bud(Light light, String title, String reason) {
    var needy = light == Light.RISK || light == Light.OVERDUE;
    var shortTitle = title.length() > 12 ? title.substring(0, 12) : title;
    return new Bud("1", title, "#", light, needy ? new Attention(shortTitle, reason) : null);
  }

  /** At most 150 tasks: what is beyond is cut off. */
  private static Bloom plan(List<List<Twig>> twigs) {
    var petals =
        IntStream.range(0, twigs.size())
            .mapToObj(i -> new Petal("社会政策友好", "社会政策", i, twigs.get(i)))
            .toList();
    var bloom = new Bloom(petals);
    return bloom.tasks() <= 150 ? bloom : plan(twigs.subList(0, twigs.size() - 1));
  }

  /** A plan of so many equal petals, for people to look at and for single cases. */
  static Bloom even(int petals, int twigs, int buds, Light light) {
    var one = Stream.generate(() -> bud(light, "推进普惠托育提质扩面", "21% 的社区，应 24%"));
    var row = one.limit(buds).toList();
    var all = Stream.generate(() -> new Twig("1", "行动", "实事项目", row)).limit(twigs).toList();
    return plan(Stream.generate(() -> all).limit(petals).toList());
  }
}
