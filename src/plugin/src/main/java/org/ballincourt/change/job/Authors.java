package org.ballincourt.change.job;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.change.Authored;
import org.springframework.stereotype.Component;

/** All that keeps keys of users, whatever it is. */
@Component
public class Authors {

  private final List<Authored> kinds;

  @Inject
  public Authors(List<Authored> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** The same user has another key from now on. */
  void rename(String original, String next) {
    kinds.forEach(kind -> kind.rename(original, next));
  }
}
