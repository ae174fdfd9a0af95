package org.ballincourt.host.search.field;

import java.util.Optional;

/** The custom fields that have a searcher. */
public interface SearchableFields {

  /** The field of that name in any case, or of that id; of several the oldest. */
  Optional<SearchableField> named(String nameIgnoringCase);
}
