package org.ballincourt.report.dashboard.feedback.rest;

import jakarta.inject.Inject;
import java.util.Map;
import org.ballincourt.client.Work;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.questionnaire.action.issue.IssueToday;
import org.ballincourt.questionnaire.results.RateWords;
import org.ballincourt.questionnaire.results.rest.FeedbackJsons;
import org.ballincourt.report.dashboard.Excerpt;
import org.ballincourt.report.dashboard.Scope;
import org.ballincourt.report.dashboard.feedback.Asked;
import org.ballincourt.report.dashboard.feedback.FeedbackNow.Reading;
import org.ballincourt.report.dashboard.feedback.Promise;
import org.ballincourt.report.dashboard.feedback.ToDo;
import org.ballincourt.report.dashboard.feedback.ToDo.What;
import org.ballincourt.report.dashboard.feedback.rest.FeedbackItemJson.AskedLatelyJson;
import org.ballincourt.report.dashboard.feedback.rest.FeedbackItemJson.PromiseJson;
import org.ballincourt.report.dashboard.feedback.rest.FeedbackItemJson.PromisesJson;
import org.ballincourt.report.dashboard.feedback.rest.FeedbackItemJson.ToDoJson;
import org.ballincourt.report.dashboard.feedback.rest.FeedbackItemJson.ToDosJson;
import org.ballincourt.report.dashboard.feedback.rest.FeedbackItemJson.TrackingIssueJson;
import org.ballincourt.report.dashboard.rest.ItemClientJson;
import org.ballincourt.report.dashboard.rest.ItemJsons;
import org.ballincourt.report.dashboard.rest.ItemProjectJson;
import org.ballincourt.report.dashboard.rest.MomentJson;
import org.springframework.stereotype.Component;

/** Puts on the wire how it stands with feedback and follow-ups. */
@Component
public class FeedbackItemJsons {

  private final ItemJsons jsons;
  private final RateWords rates;
  private final CourtWords words;

  @Inject
  public FeedbackItemJsons(ItemJsons jsons, RateWords rates, CourtWords words) {
    this.jsons = jsons;
    this.rates = rates;
    this.words = words;
  }

  FeedbackItemJson of(Reading reading, int weeks) {
    return new FeedbackItemJson(
        jsons.scope(reading.scope()),
        asked(reading.asked(), weeks),
        promises(reading.promises(), reading.scope()),
        toDos(reading));
  }

  private AskedLatelyJson asked(Asked asked, int weeks) {
    return new AskedLatelyJson(
        asked.from().toString(),
        weeks,
        asked.sendings(),
        asked.named(),
        FeedbackJsons.rate(asked.rate()),
        rates.answered(asked.rate()),
        rates.parts(asked.rate(), asked.named()));
  }

  private PromisesJson promises(Excerpt<Promise> promises, Scope scope) {
    return new PromisesJson(
        promises.total(),
        promises.rows().stream().map(each -> promise(each, scope)).toList(),
        promises.more());
  }

  private PromiseJson promise(Promise promise, Scope scope) {
    Work about = promise.sending().about();
    return new PromiseJson(
        project(about, scope),
        client(about),
        promise.sending().id(),
        promise.action().reply().text(),
        jsons.moment(promise.action().made().changedAt()),
        issue(promise.issue()),
        promise.isDidProposed());
  }

  private static TrackingIssueJson issue(IssueToday issue) {
    return issue == null
        ? null
        : new TrackingIssueJson(issue.key(), issue.summary(), issue.closed());
  }

  private ToDosJson toDos(Reading reading) {
    Map<What, Long> counts = reading.counts();
    return new ToDosJson(
        reading.toDos().total(),
        counts.getOrDefault(What.SECOND_LOOK, 0L),
        counts.getOrDefault(What.PROPOSED, 0L),
        counts.getOrDefault(What.WANTED, 0L),
        counts.getOrDefault(What.PLANNED, 0L),
        reading.toDos().rows().stream().map(each -> toDo(each, reading.scope())).toList(),
        reading.toDos().more());
  }

  private ToDoJson toDo(ToDo toDo, Scope scope) {
    Work work = toDo.followUp().work();
    return new ToDoJson(
        toDo.followUp().id(),
        project(work, scope),
        client(work),
        toDo.what().name(),
        words.text("ballincourt.dashboard.to-do." + CourtWords.code(toDo.what())),
        since(toDo));
  }

  private MomentJson since(ToDo toDo) {
    return toDo.what() == What.SECOND_LOOK
        ? jsons.day(toDo.followUp().lookAgainOn())
        : jsons.moment(toDo.followUp().stage().since());
  }

  /** As it is called today. */
  private static ItemProjectJson project(Work work, Scope scope) {
    return scope.counted().stream()
        .filter(each -> each.getId() == work.project())
        .map(ItemProjectJson::of)
        .findFirst()
        .orElseThrow();
  }

  private static ItemClientJson client(Work work) {
    return work.client() == null ? null : new ItemClientJson(work.client(), work.clientName());
  }
}
