package org.ballincourt.followup.outcome.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Referral;
import org.ballincourt.followup.outcome.Outcome.Referral.Became;
import org.ballincourt.followup.outcome.Outcome.Testimonial;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer’s words how an outcome stands. */
@Component
public class OutcomeWords {

  private final Texts texts;
  private final Clock clock;

  @Inject
  public OutcomeWords(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** Where the viewer is. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), texts.zone());
  }

  public String date(LocalDate day) {
    return texts.date(day);
  }

  /** Whether we may use it now; null for what is not for use. */
  public Boolean isUsable(Content content) {
    if (content instanceof Testimonial said) {
      return said.isUsable();
    }
    return content instanceof Permission may ? may.holdsOn(today()) : null;
  }

  /** How it stands; empty where there is nothing to say. */
  public String standOf(Content content) {
    if (content instanceof Testimonial said) {
      return standOf(said);
    }
    if (content instanceof Permission may) {
      return standOf(may);
    }
    if (content instanceof NextWork next && next.issue() == null) {
      return texts.text("ballincourt.outcome.next-work.no-issue");
    }
    return content instanceof Referral named ? standOf(named) : "";
  }

  private String standOf(Testimonial said) {
    if (said.withdrawnOn() != null) {
      return on("ballincourt.outcome.testimonial.withdrawn", said.withdrawnOn());
    }
    return said.approvedOn() == null
        ? texts.text("ballincourt.outcome.testimonial.not-approved")
        : on("ballincourt.outcome.testimonial.approved", said.approvedOn());
  }

  private String standOf(Permission may) {
    if (may.withdrawnOn() != null) {
      return on("ballincourt.outcome.permission.withdrawn", may.withdrawnOn());
    }
    if (today().isBefore(may.givenOn())) {
      return on("ballincourt.outcome.permission.not-yet", may.givenOn());
    }
    if (may.until() == null) {
      return on("ballincourt.outcome.permission.open", may.givenOn());
    }
    return may.holdsOn(today())
        ? texts.text(
            "ballincourt.outcome.permission.until",
            texts.date(may.givenOn()),
            texts.date(may.until()))
        : on("ballincourt.outcome.permission.ended", may.until());
  }

  private String standOf(Referral named) {
    String thanked =
        named.thankedOn() == null
            ? texts.text("ballincourt.outcome.referral.not-thanked")
            : on("ballincourt.outcome.referral.thanked", named.thankedOn());
    return texts.text("ballincourt.outcome.referral.stand", became(named.became()), thanked);
  }

  private String on(String key, LocalDate day) {
    return texts.text(key, texts.date(day));
  }

  public String became(Became became) {
    return texts.text("ballincourt.outcome.became." + code(became));
  }

  /** Of all of a kind. */
  public String heading(Kind kind) {
    return texts.text("ballincourt.outcome.heading." + code(kind));
  }

  /** As it stands in keys of texts. */
  public static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
