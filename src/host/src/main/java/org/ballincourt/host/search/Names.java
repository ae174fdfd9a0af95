package org.ballincourt.host.search;

import java.util.List;
import java.util.Locale;

/** Things as a query names them: by key or by id. */
record Names(List<String> names) {
  private static final String ID = "\\d{1,18}";

  List<String> keys() {
    return names.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
  }

  /** One that is nobody's stands for none, since SQL knows no empty list. */
  List<Long> ids() {
    List<Long> ids = names.stream().filter(name -> name.matches(ID)).map(Long::valueOf).toList();
    return ids.isEmpty() ? List.of(-1L) : ids;
  }
}
