package org.ballincourt.privacy.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * All that is kept about a person, on the wire.
 *
 * @param names all under which she is kept, in order
 * @param addresses all to which she was written, in order
 * @param hidden how many more entries are where the viewer may not look
 * @param erasedAt null while she is not forgotten
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PersonalDataJson(
    long contact,
    long client,
    List<String> names,
    List<String> addresses,
    List<KeptEntryJson> entries,
    int hidden,
    String erasedAt) {

  /**
   * One thing.
   *
   * @param kind one of {@link org.ballincourt.privacy.Kind}
   * @param at null where that is not kept
   * @param values by their names, answers by their questions
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record KeptEntryJson(String kind, String at, Map<String, String> values) {}
}
