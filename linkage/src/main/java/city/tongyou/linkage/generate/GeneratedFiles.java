package city.tongyou.linkage.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;

/** Writes generated records to files; a file stands under its name only when it is whole. */
public final class GeneratedFiles {

  private static final long RECORDS_A_REPORT = 100_000;

  private GeneratedFiles() {}

  /**
   * Generates and writes.
   *
   * @param progress is told how many records have been written, after every hundred thousand or so
   * @return the files, in the layout's order
   */
  public static List<Path> write(
      GeneratorSettings settings, Layout layout, Format format, Path folder, LongConsumer progress)
      throws IOException {
    Files.createDirectories(folder);
    var parts = new EnumMap<Sheet, Path>(Sheet.class);
    for (Sheet sheet : layout.sheets()) {
      parts.put(sheet, folder.resolve(sheet.file() + ".csv.part"));
    }
    try {
      writeText(settings, parts, progress);
      var files = new ArrayList<Path>();
      for (var part : parts.entrySet()) {
        Path file = folder.resolve(part.getKey().file() + format.ending());
        finish(part.getValue(), file, format);
        files.add(file);
      }
      return files;
    } finally {
      for (Path part : parts.values()) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static void finish(Path part, Path file, Format format) throws IOException {
    switch (format) {
      case CSV -> Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      case PARQUET -> ParquetFile.ofCsv(part, file);
    }
  }

  private static void writeText(
      GeneratorSettings settings, Map<Sheet, Path> parts, LongConsumer progress)
      throws IOException {
    try (var streams = new Streams(parts, progress)) {
      new Generator(settings)
          .generate(portion -> Portion.of(portion, parts.keySet()), streams::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private record Portion(int records, Map<Sheet, byte[]> texts) {

    static Portion of(List<ChildRecord> records, Iterable<Sheet> sheets) {
      var texts = new EnumMap<Sheet, byte[]>(Sheet.class);
      for (Sheet sheet : sheets) {
        var text = new StringBuilder(records.size() * 128);
        records.forEach(record -> sheet.append(record, text));
        texts.put(sheet, text.toString().getBytes(StandardCharsets.UTF_8));
      }
      return new Portion(records.size(), texts);
    }
  }

  private static final class Streams implements AutoCloseable {

    private final Map<Sheet, OutputStream> streams = new EnumMap<>(Sheet.class);
    private final LongConsumer progress;
    private long written;

    Streams(Map<Sheet, Path> parts, LongConsumer progress) throws IOException {
      this.progress = progress;
      for (var part : parts.entrySet()) {
        OutputStream stream = Files.newOutputStream(part.getValue());
        streams.put(part.getKey(), stream);
        stream.write(part.getKey().header().getBytes(StandardCharsets.UTF_8));
      }
    }

    void write(Portion portion) {
      try {
        for (var text : portion.texts().entrySet()) {
          Objects.requireNonNull(streams.get(text.getKey())).write(text.getValue());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      long before = written;
      written += portion.records();
      if (before / RECORDS_A_REPORT != written / RECORDS_A_REPORT) {
        progress.accept(written);
      }
    }

    @Override
    public void close() throws IOException {
      for (OutputStream stream : streams.values()) {
        stream.close();
      }
    }
  }
}
