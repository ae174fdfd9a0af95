package org.ballincourt.commitment.rest.input;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.court.Party;
import org.ballincourt.jira.rest.JsonInput;

/** Reads to whom the ball shall be given. */
public final class HandOverInput {

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(List.of("party", "note", "contact"));

  private HandOverInput() {}

  /** As far as it can be read; whatever is wrong is noted. */
  public static FactContent read(JsonInput body) {
    body.allowOnly(MEMBERS);
    JsonInput party = body.member("party");
    return FactContent.NONE
        .to(party.required(party.oneOf(EnumSet.allOf(Party.class))).orElse(null))
        .from(AskInput.contact(body.member("contact")))
        .noting(WordsInput.note(body.member("note")).orElse(null));
  }
}
