package org.ballincourt.report.share.rest;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.report.Period;
import org.ballincourt.report.Step;
import org.ballincourt.report.access.PeriodInput;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.access.Subjects;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.access.Copies;
import org.ballincourt.report.share.access.Sharing;
import org.springframework.stereotype.Component;

/** Reads what a request about copies asks for. */
@Component
public class SharedReading {

  static final Set<String> MEMBERS = Set.of("project", "client", "phase", "from", "to", "step");

  private final Subjects subjects;
  private final PeriodInput periods;
  private final Sharing sharing;
  private final Copies copies;
  private final Texts texts;

  @Inject
  public SharedReading(
      Subjects subjects, PeriodInput periods, Sharing sharing, Copies copies, Texts texts) {
    this.subjects = subjects;
    this.periods = periods;
    this.sharing = sharing;
    this.copies = copies;
    this.texts = texts;
  }

  /**
   * Those of a project, or else of a client.
   *
   * @throws Refusal where neither is asked for, or the figures are not for whoever asks
   */
  List<SharedHead> heads(String project, String client) {
    if (project != null) {
      return copies.ofProject(project);
    }
    if (client == null) {
      throw missing("ballincourt.report.shared.of-what");
    }
    return copies.ofClient(client);
  }

  int from(String text) {
    if (text == null || text.isEmpty()) {
      return 0;
    }
    if (!text.matches("\\d{1,9}")) {
      String why = texts.text("ballincourt.input.not-a-whole-number", "0", "999999999");
      throw new Refusal(Kind.BAD_INPUT, List.of(new Fault("from", why)));
    }
    return Integer.parseInt(text);
  }

  /**
   * @throws Refusal where it cannot be read, or is not for whoever asks
   */
  SharedHead share(InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(MEMBERS);
    String project = input.member("project").text().orElse(null);
    String client = id(input.member("client"));
    String phase = id(input.member("phase"));
    String from = input.member("from").text().orElse(null);
    String to = input.member("to").text().orElse(null);
    Step step = input.member("step").oneOf(Set.of(Step.values())).orElse(null);
    input.refuseFaults();
    if (project == null && client == null) {
      throw missing("ballincourt.report.shared.not-of-all");
    }
    Subject subject = subjects.of(project, client, phase);
    Period period = periods.read(from, to, subject.zone());
    return sharing.share(subject, period, step == null ? Step.suiting(period) : step);
  }

  private static String id(JsonInput place) {
    return place.wholeNumber(1, Long.MAX_VALUE).map(String::valueOf).orElse(null);
  }

  private Refusal missing(String key) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault("project", texts.text(key))));
  }
}
