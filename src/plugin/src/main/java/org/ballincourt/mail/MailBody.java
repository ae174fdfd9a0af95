package org.ballincourt.mail;

import static java.util.Objects.requireNonNull;

/**
 * The one body of a mail.
 *
 * @param kind not null
 * @param text of that kind, not null; what somebody wrote is escaped in it already
 */
public record MailBody(Kind kind, String text) {

  /** Stands where the link goes, which is made when the mail leaves. */
  public static final String MARK = "[[link]]";

  /** How the text is to be read. */
  public enum Kind {
    TEXT("text/plain"),
    HTML("text/html"),
    /** What a calendar takes as an invitation, or a change of one. */
    INVITATION("text/calendar; method=REQUEST"),
    /** What a calendar takes as the end of one. */
    CANCELLATION("text/calendar; method=CANCEL");

    private final String mimeType;

    Kind(String mimeType) {
      this.mimeType = mimeType;
    }

    public String mimeType() {
      return mimeType;
    }
  }

  public MailBody {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }

  public boolean hasMark() {
    return text.contains(MARK);
  }

  /**
   * The same with a link at each mark.
   *
   * @param address an address as a browser takes it; escaped where the body is HTML
   */
  MailBody withLink(String address) {
    return new MailBody(kind, text.replace(MARK, kind == Kind.HTML ? escaped(address) : address));
  }

  private static String escaped(String address) {
    return address
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
