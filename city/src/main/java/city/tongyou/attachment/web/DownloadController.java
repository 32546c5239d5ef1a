package city.tongyou.attachment.web;

import city.tongyou.attachment.Attachment;
import city.tongyou.attachment.Attachments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a file to staff, always to be saved and never shown: it may come from anyone. */
@Controller
class DownloadController {

  private final Attachments attachments;

  DownloadController(Attachments attachments) {
    this.attachments = attachments;
  }

  @GetMapping("/files/{id}")
  ResponseEntity<byte[]> download(@PathVariable UUID id) {
    var attachment =
        attachments.list(List.of(new Attachment.Id(id))).stream()
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("No attachment " + id));
    var disposition =
        ContentDisposition.attachment().filename(attachment.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(attachment.mediaType()))
        .body(attachments.content(attachment.id()));
  }
}
