package org.ballincourt.commitment.rest;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.Terms;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.court.store.Scribe;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.web.TimeWords;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Proposes by when a client has to answer, as if they were told now. */
@Component
public class Proposals {

  private final CourtRulesStore rules;
  private final KnownLives lives;
  private final IssueTurns turns;
  private final Scribe scribe;
  private final Texts texts;

  @Inject
  public Proposals(
      CourtRulesStore rules, KnownLives lives, IssueTurns turns, Scribe scribe, Texts texts) {
    this.rules = rules;
    this.lives = lives;
    this.turns = turns;
    this.scribe = scribe;
    this.texts = texts;
  }

  /**
   * @param kind as it stands in the query; null for none in particular
   * @param contact as it stands in the query; null for nobody in particular
   * @throws Refusal where one of them is none
   */
  ProposalJson of(Issue issue, String kind, String contact) {
    FactContent content =
        FactContent.NONE.of(kind(kind), List.of()).from(person(contact)).told(Channel.PHONE);
    Fact ask = Fact.now(Fact.Kind.ASKED, null, content, scribe.now());
    Course course = asked(issue, ask).courses().get(0);
    Terms terms = course.terms();
    return ProposalJson.of(
        course.deadline(ask.at()), terms.calendar().zone().toString(), time(terms));
  }

  private String time(Terms terms) {
    return Optional.ofNullable(terms.time()).map(new TimeWords(texts)::allowance).orElse(null);
  }

  /** The issue as if nothing else had been done about it. */
  private CountedTurns asked(Issue issue, Fact ask) {
    return turns.under(
        rules.rulesOf(issue.getProjectId()), lives.of(issue).with(new Ledger(List.of(ask))));
  }

  private NeedKind kind(String kind) {
    String all = Arrays.stream(NeedKind.values()).map(Enum::name).collect(Collectors.joining(", "));
    return kind == null
        ? null
        : Arrays.stream(NeedKind.values())
            .filter(known -> known.name().equals(kind))
            .findFirst()
            .orElseThrow(() -> bad("kind", "ballincourt.input.not-one-of", kind, all));
  }

  private Long person(String contact) {
    return Optional.ofNullable(contact)
        .map(id -> WorkableCommitments.number(id).orElseThrow(() -> unknown(id)))
        .orElse(null);
  }

  private Refusal unknown(String contact) {
    return bad("contact", "ballincourt.asking.unknown-contact", contact);
  }

  private Refusal bad(String field, String key, Object... arguments) {
    return new Refusal(
        Refusal.Kind.BAD_INPUT, List.of(new Fault(field, texts.text(key, arguments))));
  }
}
