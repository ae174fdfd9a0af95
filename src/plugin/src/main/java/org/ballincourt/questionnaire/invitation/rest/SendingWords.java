package org.ballincourt.questionnaire.invitation.rest;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.Skipped;
import org.springframework.stereotype.Component;

/** Says to whoever sends something what becomes of it. */
@Component
public class SendingWords {

  private final Texts texts;

  @Inject
  public SendingWords(Texts texts) {
    this.texts = texts;
  }

  String name(Language language) {
    return language.name(texts.locale());
  }

  List<SkippedPersonJson> skipped(List<Skipped> skipped) {
    return skipped.stream().map(one -> SkippedPersonJson.of(one, why(one))).toList();
  }

  private String why(Skipped skipped) {
    String code = skipped.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return skipped.until() == null
        ? texts.text("ballincourt.sending.skipped." + code)
        : texts.text(
            "ballincourt.sending.skipped." + code,
            texts.date(LocalDate.ofInstant(skipped.until(), texts.zone())));
  }
}
