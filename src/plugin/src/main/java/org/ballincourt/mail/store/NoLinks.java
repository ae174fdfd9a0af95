package org.ballincourt.mail.store;

import java.util.Optional;
import org.ballincourt.mail.Links;
import org.springframework.stereotype.Component;

/** Nothing can be linked to yet, so a mail that would carry a link is not wanted. */
@Component
public class NoLinks implements Links {
  @Override
  public Optional<String> make(long linkedTo, long mail) {
    return Optional.empty();
  }
}
