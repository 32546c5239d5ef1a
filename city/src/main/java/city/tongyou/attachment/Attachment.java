package city.tongyou.attachment;

import java.util.UUID;

/**
 * A file as somebody handed it in.
 *
 * @param name as it was called there, without a path
 * @param mediaType as its content says, whatever its name
 */
public record Attachment(Id id, String name, String mediaType, long sizeBytes) {

  public record Id(UUID value) {

    @Override
    public String toString() {
      return value.toString();
    }
  }
}
