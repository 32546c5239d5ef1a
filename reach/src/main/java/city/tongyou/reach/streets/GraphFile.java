package city.tongyou.reach.streets;

import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.streets.StreetGraph.Column;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * A stored graph. The file holds: eight bytes {@code TYSTREET}, a version, the number of parts, the
 * byte length of each part, the SHA-256 of all parts, then the parts, each padded to 8 bytes;
 * numbers are little-endian. It is mapped, not read: what is not asked for stays on the disk.
 */
final class GraphFile {

  private static final long MAGIC =
      ByteBuffer.wrap("TYSTREET".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
          .order(ByteOrder.LITTLE_ENDIAN)
          .getLong();
  private static final int VERSION = 1;
  private static final int PARTS = Column.values().length + 2;
  private static final int HASH_BYTES = 32;
  private static final int HEADER_BYTES = 16 + PARTS * Long.BYTES + HASH_BYTES;

  private GraphFile() {}

  static boolean isOne(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(Long.BYTES);
      return start.length == Long.BYTES
          && ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getLong() == MAGIC;
    }
  }

  /** Stores beside the target first, so that a file under the target's name is always whole. */
  static void store(StreetGraph graph, Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    var unfinished = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      var parts = parts(graph);
      write(channel, header(parts));
      for (var part : parts) {
        write(channel, part.asByteBuffer());
        write(channel, ByteBuffer.allocate(padding(part.byteSize())));
      }
      channel.force(true);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<MemorySegment> parts(StreetGraph graph) {
    var parts = new ArrayList<MemorySegment>();
    for (var column : Column.values()) {
      parts.add(graph.column(column).segment());
    }
    parts.add(graph.names().ends().segment());
    parts.add(graph.names().bytes());
    return parts.stream().map(GraphFile::littleEndianBytes).toList();
  }

  /**
   * Bytes that a channel can take; segments over whole-number arrays cannot become byte buffers.
   */
  private static MemorySegment littleEndianBytes(MemorySegment part) {
    return MemorySegment.ofArray(part.toArray(ValueLayout.JAVA_BYTE));
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static ByteBuffer header(List<MemorySegment> parts) {
    var header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(MAGIC).putInt(VERSION).putInt(PARTS);
    parts.forEach(part -> header.putLong(part.byteSize()));
    return header.put(hash(parts)).flip();
  }

  private static int padding(long bytes) {
    return (int) (-bytes & 7);
  }

  static StreetGraph load(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() < HEADER_BYTES) {
        throw damaged(file);
      }
      var mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
      return load(mapped, file);
    }
  }

  private static StreetGraph load(MemorySegment mapped, Path file) {
    var header = mapped.asSlice(0, HEADER_BYTES).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long magic = header.getLong();
    int version = header.getInt();
    if (magic != MAGIC || version != VERSION || header.getInt() != PARTS) {
      throw new UnusableInput(
          file + " was stored by another version of this program; import the streets again.");
    }
    var parts = new ArrayList<MemorySegment>();
    long offset = HEADER_BYTES;
    for (int i = 0; i < PARTS; i++) {
      long length = header.getLong();
      if (length < 0 || length > mapped.byteSize() - offset) {
        throw damaged(file);
      }
      parts.add(mapped.asSlice(offset, length));
      offset += length + padding(length);
    }
    byte[] hash = new byte[HASH_BYTES];
    header.get(hash);
    if (!MessageDigest.isEqual(hash, hash(parts))) {
      throw damaged(file);
    }
    return graph(parts);
  }

  private static StreetGraph graph(List<MemorySegment> parts) {
    int columns = Column.values().length;
    var all = parts.stream().limit(columns).map(IntColumn::new).toArray(IntColumn[]::new);
    return new StreetGraph(
        all, new Names(new IntColumn(parts.get(columns)), parts.get(columns + 1)));
  }

  private static UnusableInput damaged(Path file) {
    return new UnusableInput(
        file + " is damaged: it does not match its own hash. Import the streets again.");
  }

  private static byte[] hash(List<MemorySegment> parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(part -> digest.update(part.asByteBuffer()));
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
