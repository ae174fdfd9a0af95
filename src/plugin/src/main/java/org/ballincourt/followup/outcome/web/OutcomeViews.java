package org.ballincourt.followup.outcome.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.access.Named;
import org.ballincourt.followup.outcome.access.Naming;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Puts outcomes into what is read of them: two statements, and one search for their issues. */
@Component
public class OutcomeViews {

  private final Naming naming;
  private final OutcomeWords words;
  private final People people;
  private final Texts texts;

  @Inject
  public OutcomeViews(Naming naming, OutcomeWords words, People people, Texts texts) {
    this.naming = naming;
    this.words = words;
    this.people = people;
    this.texts = texts;
  }

  /** In their order, without anything that can be done about them. */
  public List<OutcomeView> of(List<Outcome> outcomes) {
    return naming.of(outcomes).stream().map(named -> view(named, List.of())).toList();
  }

  /**
   * Kind by kind, each in their order.
   *
   * @param form null where the viewer may not write them
   */
  List<SectionView> sections(List<Outcome> outcomes, FormView form) {
    List<Named> all = naming.of(outcomes);
    return Arrays.stream(Kind.values()).map(kind -> section(kind, all, form)).toList();
  }

  private SectionView section(Kind kind, List<Named> all, FormView form) {
    List<OutcomeView> some =
        all.stream()
            .filter(named -> named.outcome().kind() == kind)
            .map(named -> view(named, form != null ? deeds(named) : List.of()))
            .toList();
    boolean open = form != null && !(kind.isGiven() && form.isNobody());
    return new SectionView(kind, some, open, texts);
  }

  private List<DeedView> deeds(Named named) {
    return Deeds.of(named.outcome().content()).stream()
        .map(code -> new DeedView(code, texts.text("ballincourt.outcome.deed." + code)))
        .toList();
  }

  private OutcomeView view(Named named, List<DeedView> deeds) {
    String stand = words.standOf(named.outcome().content());
    return new OutcomeView(named, stand, made(named), deeds, texts);
  }

  /** Who wrote it down and when; without a name where nobody has the key any more. */
  private String made(Named named) {
    String when = texts.dateAndTime(named.outcome().made().at());
    return people
        .nameOf(named.outcome().made().by())
        .map(name -> texts.text("ballincourt.outcome.made-by", name, when))
        .orElseGet(() -> texts.text("ballincourt.outcome.made", when));
  }
}
