package city.tongyou.planreader;

/**
 * Something that a person has to decide or look up, because the document does not say it plainly.
 *
 * @param line the source's line, from 1; 0 when it concerns the whole document
 * @param code a stable name for programs, see {@link WarningCode}
 * @param message what is unclear and what to decide, in English, quoting the document
 */
public record Warning(int line, WarningCode code, String message) {}
