package city.tongyou.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * The folder of the embedded database, held by one process at a time.
 *
 * @param path absolute
 * @param lock its file stays locked for as long as this process lives, however it dies
 */
record DataFolder(Path path, FileChannel lock) implements Closeable {

  /**
   * Takes the folder, and makes it if need be.
   *
   * @throws CannotStart if another process holds it, or it cannot be written
   */
  static DataFolder open(Path path) {
    var absolute = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
      return new DataFolder(absolute, locked(absolute));
    } catch (IOException refused) {
      throw unusable(absolute, refused);
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    var channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException ours) {
      // Another context of this very process holds it: the same answer.
    }
    channel.close();
    throw CannotStart.because(
        ("Tongyou is already running on the data folder %s; it was left alone. Use that one, stop it,"
                + " or choose another folder with --data.")
            .formatted(folder));
  }

  static CannotStart unusable(Path folder, IOException refused) {
    var why = refused instanceof FileSystemException it ? it.getReason() : refused.getMessage();
    return CannotStart.because(
        ("The data folder %s cannot be used (%s). Make it readable and writable for this user with"
                + " room on its disk, or choose another one with --data.")
            .formatted(folder, why == null ? refused.getClass().getSimpleName() : why));
  }

  /** Where PostgreSQL keeps the records. */
  Path records() {
    return path.resolve("postgres");
  }

  /** What PostgreSQL had to say. */
  Path log() {
    return path.resolve("postgres.log");
  }

  Path passwordFile() {
    return path.resolve("password");
  }

  /** The password of the database, made with the folder and readable by its owner alone. */
  String password() {
    try {
      if (Files.notExists(passwordFile())) {
        writePassword();
      }
      return Files.readString(passwordFile()).strip();
    } catch (IOException refused) {
      throw unusable(path, refused);
    }
  }

  /** Moved into place when whole: a killed process must not leave half a password. */
  private void writePassword() throws IOException {
    var fresh = path.resolve("password.new");
    Files.deleteIfExists(fresh);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(fresh, ownerOnly);
    Files.writeString(fresh, UUID.randomUUID().toString());
    Files.move(fresh, passwordFile());
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
