package city.tongyou.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL that come with the platform, unpacked once. */
record Binaries(Path folder) {

  /** The one major version whose files this release reads and writes. */
  static final int MAJOR = 18;

  /**
   * Unpacks the programs for this machine, unless another start has done so.
   *
   * @throws CannotStart if the platform brings none for this machine, or they cannot be written
   */
  static Binaries in(Path folder) {
    var absolute = folder.toAbsolutePath().normalize();
    var place = absolute.resolve("postgres-" + MAJOR + "-" + machine());
    try {
      if (Files.notExists(place)) {
        Files.createDirectories(absolute);
        unpackInto(place);
      }
      return new Binaries(place);
    } catch (IOException refused) {
      throw DataFolder.unusable(absolute, refused);
    }
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /** Whole or not at all: a start that was killed halfway leaves only a folder of another name. */
  private static void unpackInto(Path place) throws IOException {
    var fresh = place.resolveSibling("unpacking-" + UUID.randomUUID());
    try (var archive = open();
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, fresh.resolve(entry.getName()));
      }
    }
    try {
      Files.move(fresh, place, ATOMIC_MOVE);
    } catch (FileSystemException anotherStartWasFaster) {
      FileSystemUtils.deleteRecursively(fresh);
      if (Files.notExists(place)) {
        throw anotherStartWasFaster;
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static InputStream open() {
    var archive = Binaries.class.getResourceAsStream("/postgres-" + machine() + ".txz");
    if (archive == null) {
      throw CannotStart.because(
          ("Tongyou brings no PostgreSQL for this machine (%s); start one of your own and name it"
                  + " with --spring.datasource.url=jdbc:postgresql://…")
              .formatted(machine()));
    }
    return archive;
  }

  private static String machine() {
    var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    var processor =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          case String other -> other;
        };
    return system + "-" + processor;
  }
}
