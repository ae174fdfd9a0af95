package org.ballincourt.commitment.rest.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.calendar.rest.input.InstantInput;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.jira.rest.JsonInput;

/** Reads what a client shall be asked for. */
public final class AskInput {

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(List.of("kind", "needs", "contact", "due", "told", "note"));

  static final Set<String> TOLD_MEMBERS = new LinkedHashSet<>(List.of("by", "on"));

  private AskInput() {}

  /** As far as it can be read; whatever is wrong is noted. */
  public static WantedAsk read(JsonInput ask) {
    ask.allowOnly(MEMBERS);
    JsonInput kind = ask.member("kind");
    NeedKind needed = kind.required(kind.oneOf(EnumSet.allOf(NeedKind.class))).orElse(null);
    List<String> needs = WordsInput.needs(ask.member("needs"));
    LocalDate picked = ask.member("due").date().orElse(null);
    FactContent content =
        FactContent.NONE.of(needed, needs).from(contact(ask.member("contact"))).by(picked);
    return told(
        ask.member("told"), content.noting(WordsInput.note(ask.member("note")).orElse(null)));
  }

  /** The id of a person; null for nobody in particular, and where (noted) there cannot be one. */
  static Long contact(JsonInput place) {
    return place.wholeNumber(0, Long.MAX_VALUE).orElse(null);
  }

  private static WantedAsk told(JsonInput told, FactContent content) {
    if (told.isAbsent()) {
      return new WantedAsk(content, null);
    }
    told.forEachMember((name, place) -> {});
    told.allowOnly(TOLD_MEMBERS);
    Channel by = channel(told.member("by"));
    Instant on = InstantInput.read(told.member("on")).orElse(null);
    return new WantedAsk(content.told(by), on);
  }

  /** How the client heard of something; null where (noted) that is missing. */
  static Channel channel(JsonInput place) {
    return place.required(place.oneOf(EnumSet.allOf(Channel.class))).orElse(null);
  }
}
