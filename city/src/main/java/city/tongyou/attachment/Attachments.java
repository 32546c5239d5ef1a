package city.tongyou.attachment;

import city.tongyou.access.NotAllowed;
import city.tongyou.access.Viewer;
import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Files in and out. */
@Service
@Transactional
public class Attachments {

  /** The largest file that is taken, in bytes. */
  public static final long LARGEST_BYTES = 20L << 20;

  private static final Set<String> TAKEN =
      Set.of(
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/x-tika-ooxml",
          "application/msword",
          "application/vnd.ms-excel",
          "application/x-tika-msoffice",
          "text/csv",
          "text/plain",
          "image/jpeg",
          "image/png");

  private final AttachmentRepository repository;
  private final Tika sniffer = new Tika();

  Attachments(AttachmentRepository repository) {
    this.repository = repository;
  }

  /**
   * Keeps a file.
   *
   * @throws AttachmentRefused if it is empty, too large or of a kind that is not taken
   */
  public Attachment keep(Viewer viewer, String name, byte[] content) {
    if (viewer instanceof Viewer.Anonymous) {
      throw new NotAllowed("attachment.refused.anonymous");
    }
    var plainName = name.replaceAll("^.*[/\\\\]", "").strip();
    check(plainName, content);
    var attachment =
        new Attachment(
            new Attachment.Id(Generators.timeBasedEpochGenerator().generate()),
            plainName,
            sniffer.detect(content, plainName),
            content.length);
    repository.insert(attachment, content, viewer.signature());
    return attachment;
  }

  /** Keeps a file that came with a form; see {@link #keep(Viewer, String, byte[])}. */
  public Attachment keep(Viewer viewer, MultipartFile file) {
    var name = file.getOriginalFilename();
    try {
      return keep(viewer, name == null || name.isBlank() ? file.getName() : name, file.getBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void check(String name, byte[] content) {
    if (content.length == 0) {
      throw new AttachmentRefused("empty", name);
    }
    if (content.length > LARGEST_BYTES) {
      throw new AttachmentRefused("too-large", name, LARGEST_BYTES >> 20);
    }
    if (!TAKEN.contains(sniffer.detect(content, name))) {
      throw new AttachmentRefused("kind", name);
    }
  }

  public List<Attachment> list(List<Attachment.Id> ids) {
    return repository.list(ids);
  }

  /**
   * The bytes of a file.
   *
   * @throws NoSuchElementException if there is no such file
   */
  public byte[] content(Attachment.Id id) {
    return repository
        .findContent(id)
        .orElseThrow(() -> new NoSuchElementException("No attachment " + id));
  }
}
