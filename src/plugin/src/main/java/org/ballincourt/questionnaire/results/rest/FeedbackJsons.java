package org.ballincourt.questionnaire.results.rest;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ballincourt.client.Work;
import org.ballincourt.figures.Interval;
import org.ballincourt.figures.Share;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.figures.Distribution;
import org.ballincourt.questionnaire.figures.Nps;
import org.ballincourt.questionnaire.figures.ResponseRate;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.Given;
import org.ballincourt.questionnaire.results.QuestionResult;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.results.access.Reading;
import org.ballincourt.questionnaire.results.rest.FeedbackJson.GivenJson;
import org.ballincourt.questionnaire.results.rest.FeedbackJson.NpsJson;
import org.ballincourt.questionnaire.results.rest.FeedbackJson.QuestionResultJson;
import org.ballincourt.questionnaire.results.rest.FeedbackJson.ResponseRateJson;
import org.ballincourt.questionnaire.results.rest.FeedbackJson.ScopeJson;
import org.ballincourt.questionnaire.results.rest.FeedbackJson.ShareJson;
import org.ballincourt.questionnaire.results.rest.FeedbackJson.WaveAboutJson;
import org.ballincourt.questionnaire.results.rest.FeedbackJson.WaveJson;
import org.springframework.stereotype.Component;

/** Puts what somebody reads on the wire. */
@Component
public class FeedbackJsons {

  private final Clock clock;

  @Inject
  public FeedbackJsons(Clock clock) {
    this.clock = clock;
  }

  FeedbackJson of(Reading reading) {
    return new FeedbackJson(
        new ScopeJson(reading.extent().read(), reading.extent().seen()),
        reading.waves().stream().map(this::sending).toList(),
        reading.results().stream().map(FeedbackJsons::result).toList());
  }

  private WaveJson sending(Wave wave) {
    Sending sending = wave.sending();
    return new WaveJson(
        sending.id(),
        about(sending.about()),
        sending.form().questionnaire(),
        wave.version(),
        sending.isNamed(),
        Wire.instant(sending.made().at()),
        Wire.instant(sending.closedAt()),
        wave.isTold(),
        rate(wave.rate(clock.instant())));
  }

  private static WaveAboutJson about(Work about) {
    return new WaveAboutJson(
        about.projectKey(), about.projectName(), about.client(), about.clientName());
  }

  /** How many answered. */
  public static ResponseRateJson rate(ResponseRate rate) {
    return new ResponseRateJson(
        rate.finished(),
        rate.delivered(),
        rate.started(),
        rate.waiting(),
        rate.expired(),
        rate.bounced(),
        rate.revoked(),
        rate.recorded());
  }

  private static QuestionResultJson result(QuestionResult result) {
    Distribution distribution = result.distribution();
    return new QuestionResultJson(
        result.asked().questionnaire(),
        List.copyOf(result.asked().versions()),
        result.asked().own(),
        result.question().id(),
        result.question().kind().name(),
        result.question().in(result.asked().main()).prompt(),
        distribution.answers(),
        distribution.counts(),
        result.recorded().counts(),
        result.question().kind() == QuestionKind.NPS ? nps(distribution.nps()) : null,
        share(result.question().kind(), distribution),
        effort(result.question().kind(), distribution),
        result.given().stream().map(FeedbackJsons::given).toList());
  }

  private static NpsJson nps(Nps nps) {
    return new NpsJson(
        nps.promoters(),
        nps.passives(),
        nps.detractors(),
        nps.isTold() ? tenths(nps.score()) : null,
        nps.isTold() ? tenths(nps.margin()) : null);
  }

  private static ShareJson share(QuestionKind kind, Distribution distribution) {
    return distribution.answers() == 0
        ? null
        : switch (kind) {
          case RATING -> share(distribution.satisfied());
          case YES_NO -> share(distribution.yes());
          default -> null;
        };
  }

  private static ShareJson share(Share share) {
    Interval interval = share.wilson();
    return new ShareJson(
        share.hits(), share.of(), thousandths(interval.low()), thousandths(interval.high()));
  }

  private static Double effort(QuestionKind kind, Distribution distribution) {
    return kind == QuestionKind.EFFORT && distribution.answers() > 0
        ? Double.valueOf(tenths(distribution.effort().mean()))
        : null;
  }

  private static GivenJson given(Given given) {
    KeptSheet sheet = given.sheet();
    return new GivenJson(
        sheet.key(),
        sheet.sending(),
        given.author().map(author -> author.invited().name()).orElse(null),
        given.isRecordedByUs(),
        given.wave().sending().isNamed() ? Wire.instant(sheet.finishedAt()) : null,
        given.answer().chosen(),
        given.answer().text());
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static double thousandths(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
