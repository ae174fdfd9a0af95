package org.ballincourt.client;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The address of one mailbox, as a mail’s header takes it: without a name, a comment or a quoted
 * part, so that nothing else can be written into a header with it.
 *
 * @param address not null
 */
public record Email(String address) {

  /** RFC 5321, without the brackets. */
  private static final int LONGEST = 254;

  /** What RFC 5322 calls a dot-atom; letters of other alphabets as RFC 6531 allows them. */
  private static final String ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";

  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";

  private static final Pattern DOT_ATOMS =
      Pattern.compile(
          "(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

  /** Of somebody who is forgotten; no mail goes there. */
  public static final Email NOBODY = new Email("nobody@erased.invalid");

  /**
   * @throws IllegalArgumentException where {@link #isAddress} says no
   */
  public Email {
    if (!isAddress(requireNonNull(address, "address"))) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  public static boolean isAddress(String text) {
    return text.length() <= LONGEST && DOT_ATOMS.matcher(text).matches();
  }

  @Override
  public String toString() {
    return address;
  }
}
