package org.ballincourt.commitment.field.workflow;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people at clients as workflows name them, each with her client. */
@Component
public class ContactNames {

  /** Those who can be asked, by id, client by client. */
  public Map<Long, String> all() {
    return Map.of();
  }

  /** Empty where there is no such contact, or not any more. */
  public Optional<String> nameOf(long id) {
    return Optional.empty();
  }
}
