package city.tongyou.reach.streets;

import static java.util.Objects.requireNonNull;

import city.tongyou.reach.UnusableInput;
import crosby.binary.BinaryParser;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockInputStream;
import crosby.binary.file.FileBlock;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An OSM extract in the binary format, read once from front to back in whatever order it is in. */
public final class OsmFile {

  private final Path file;

  public OsmFile(Path file) {
    this.file = file;
  }

  /** Takes points; those without tags come with an empty map. */
  @FunctionalInterface
  public interface NodeVisitor {
    void node(long id, int latitudeE7, int longitudeE7, Map<String, String> tags);
  }

  /** Takes lines and rings; {@code nodes} are the ids of their points. */
  @FunctionalInterface
  public interface WayVisitor {
    void way(long id, long[] nodes, Map<String, String> tags);
  }

  public void eachNode(NodeVisitor visitor) {
    read(new Blocks((id, lat, lon, tags) -> visitor.node(id, lat, lon, tags), null));
  }

  public void eachWay(WayVisitor visitor) {
    read(new Blocks(null, visitor));
  }

  private void read(Blocks blocks) {
    try (var in = new Counted(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      blocks.in = in;
      new BlockInputStream(in, blocks).process();
    } catch (IOException | RuntimeException | Error broken) {
      throw unreadable(broken);
    }
    if (!blocks.sawHeader) {
      throw new UnusableInput(file + " is not an OSM extract (.osm.pbf): it has no header.");
    }
  }

  private UnusableInput unreadable(Throwable broken) {
    if (broken instanceof UnusableInput told) {
      return told;
    }
    if (broken instanceof OutOfMemoryError || broken instanceof StackOverflowError) {
      throw (Error) broken;
    }
    if (broken instanceof NoSuchFileException) {
      return new UnusableInput("There is no file " + file + ".", broken);
    }
    return new UnusableInput(
        file
            + " cannot be read as an OSM extract (.osm.pbf); download it again. Details: "
            + (broken.getMessage() == null
                ? broken.getClass().getSimpleName()
                : broken.getMessage()),
        broken);
  }

  /** Knows how many bytes came since the last whole block. */
  private static final class Counted extends FilterInputStream {
    private long sinceBlock;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      sinceBlock += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      sinceBlock += Math.max(count, 0);
      return count;
    }
  }

  private static final class Blocks extends BinaryParser {
    private final @Nullable NodeVisitor nodes;
    private final @Nullable WayVisitor ways;
    private boolean sawHeader;
    private @Nullable Counted in;

    Blocks(@Nullable NodeVisitor nodes, @Nullable WayVisitor ways) {
      this.nodes = nodes;
      this.ways = ways;
    }

    @Override
    protected void parse(Osmformat.HeaderBlock header) {
      sawHeader = true;
    }

    @Override
    public void handleBlock(FileBlock block) {
      super.handleBlock(block);
      requireNonNull(in).sinceBlock = 0;
    }

    /** The library takes a file that ends within a block for complete; here that is an error. */
    @Override
    public void complete() {
      if (requireNonNull(in).sinceBlock > 0) {
        throw new UncheckedIOException(new IOException("it ends in the middle of a block"));
      }
    }

    @Override
    protected void parseRelations(List<Osmformat.Relation> relations) {}

    @Override
    protected void parseNodes(List<Osmformat.Node> list) {
      if (nodes == null) {
        return;
      }
      for (var node : list) {
        nodes.node(
            node.getId(),
            e7(parseLat(node.getLat())),
            e7(parseLon(node.getLon())),
            tags(node.getKeysList(), node.getValsList()));
      }
    }

    @Override
    protected void parseDense(Osmformat.DenseNodes dense) {
      if (nodes == null) {
        return;
      }
      long id = 0;
      long lat = 0;
      long lon = 0;
      int at = 0;
      for (int i = 0; i < dense.getIdCount(); i++) {
        id += dense.getId(i);
        lat += dense.getLat(i);
        lon += dense.getLon(i);
        int end = endOfTags(dense, at);
        nodes.node(id, e7(parseLat(lat)), e7(parseLon(lon)), denseTags(dense, at, end));
        at = end + 1;
      }
    }

    private static int endOfTags(Osmformat.DenseNodes dense, int start) {
      int end = start;
      while (end < dense.getKeysValsCount() && dense.getKeysVals(end) != 0) {
        end += 2;
      }
      return end;
    }

    private Map<String, String> denseTags(Osmformat.DenseNodes dense, int start, int end) {
      if (start >= end) {
        return Map.of();
      }
      var tags = new HashMap<String, String>();
      for (int i = start; i < end; i += 2) {
        tags.put(getStringById(dense.getKeysVals(i)), getStringById(dense.getKeysVals(i + 1)));
      }
      return tags;
    }

    @Override
    protected void parseWays(List<Osmformat.Way> list) {
      if (ways == null) {
        return;
      }
      for (var way : list) {
        long[] refs = new long[way.getRefsCount()];
        long id = 0;
        for (int i = 0; i < refs.length; i++) {
          id += way.getRefs(i);
          refs[i] = id;
        }
        ways.way(way.getId(), refs, tags(way.getKeysList(), way.getValsList()));
      }
    }

    private Map<String, String> tags(List<Integer> keys, List<Integer> values) {
      if (keys.isEmpty()) {
        return Map.of();
      }
      var tags = new HashMap<String, String>();
      for (int i = 0; i < keys.size(); i++) {
        tags.put(getStringById(keys.get(i)), getStringById(values.get(i)));
      }
      return tags;
    }

    private static int e7(double degrees) {
      return (int) Math.round(degrees * 1e7);
    }
  }
}
