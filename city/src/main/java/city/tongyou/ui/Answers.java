package city.tongyou.ui;

import com.fasterxml.uuid.Generators;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what went wrong: to a person on a page, to a program as a problem detail (RFC 9457), in the
 * same words and with the same status. A bug gets a reference number, never its own message.
 */
@ControllerAdvice
class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  private final MessageSource messages;

  Answers(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  Object refused(Refusal refusal, Locale locale, HttpServletRequest request) {
    var words = messages.getMessage(refusal.messageKey(), refusal.facts(), locale);
    return answer(HttpStatusCode.valueOf(refusal.status()), words, locale, request);
  }

  @ExceptionHandler(OptimisticLockingFailureException.class)
  Object changedMeanwhile(Locale locale, HttpServletRequest request) {
    return answer(HttpStatus.CONFLICT, "ui.refused.changed-meanwhile", locale, request);
  }

  @ExceptionHandler({NoSuchElementException.class, MethodArgumentTypeMismatchException.class})
  Object unknown(Locale locale, HttpServletRequest request) {
    return answer(HttpStatus.NOT_FOUND, "ui.refused.unknown", locale, request);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  Object tooLarge(Locale locale, HttpServletRequest request) {
    return answer(HttpStatus.CONTENT_TOO_LARGE, "ui.refused.too-large", locale, request);
  }

  /** What Spring itself refuses, such as an unknown path or a missing parameter. */
  @ExceptionHandler
  Object anything(Exception failure, Locale locale, HttpServletRequest request) throws Exception {
    if (failure instanceof AccessDeniedException || OneMoment.isMeantBy(failure)) {
      throw failure;
    }
    if (failure instanceof ErrorResponse known) {
      var status = known.getStatusCode();
      var key = status.value() == 404 ? "ui.refused.unknown" : "ui.refused.unreadable";
      return answer(status, key, locale, request);
    }
    var reference = Generators.timeBasedEpochGenerator().generate().toString();
    LOG.error("Failure {} at {}", reference, request.getRequestURI(), failure);
    var words = messages.getMessage("ui.refused.failure", new Object[] {reference}, locale);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, words, locale, request);
  }

  private Object answer(
      HttpStatusCode status, String keyOrWords, Locale locale, HttpServletRequest request) {
    var words = messages.getMessage(keyOrWords, null, keyOrWords, locale);
    if (request.getRequestURI().startsWith("/api/")) {
      return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, words));
    }
    var view = request.getHeader("HX-Request") == null ? "ui/refused-page" : "ui/refused";
    return new ModelAndView(view, Map.of("reason", words), status);
  }
}
