package city.tongyou.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** The folder of the embedded database, held by one process at a time. */
record DataFolder(Path path, FileChannel lock) implements Closeable {

  /**
   * Takes the folder, makes it if need be, and stops a server that a killed process left in it.
   *
   * @throws IllegalStateException if another process holds the folder
   */
  static DataFolder open(Path path) throws IOException {
    var absolute = Files.createDirectories(path.toAbsolutePath().normalize());
    var channel = FileChannel.open(absolute.resolve("lock"), CREATE, WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new IllegalStateException("Tongyou is already running on the data folder " + absolute);
    }
    var folder = new DataFolder(absolute, channel);
    // Only after the lock: a second start must never stop the database of a living one.
    folder.stopOrphanedServer();
    folder.makePassword();
    return folder;
  }

  Path database() {
    return path.resolve("postgres");
  }

  Path binaries() {
    return path.resolve("binaries");
  }

  Path passwordFile() {
    return path.resolve("password");
  }

  String password() throws IOException {
    return Files.readString(passwordFile()).strip();
  }

  private void makePassword() throws IOException {
    if (Files.notExists(passwordFile())) {
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Files.createFile(passwordFile(), ownerOnly);
      Files.writeString(passwordFile(), UUID.randomUUID().toString());
    }
  }

  private void stopOrphanedServer() throws IOException {
    var pidFile = database().resolve("postmaster.pid");
    if (Files.exists(pidFile)) {
      ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
          // The number may belong to another program by now.
          .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
          .filter(ProcessHandle::destroy)
          .ifPresent(process -> process.onExit().join());
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
