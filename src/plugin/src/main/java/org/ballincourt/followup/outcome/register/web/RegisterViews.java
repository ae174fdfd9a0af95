package org.ballincourt.followup.outcome.register.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.register.Register;
import org.ballincourt.followup.outcome.register.Shelf;
import org.ballincourt.followup.outcome.web.OutcomeViews;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.PageOf;
import org.springframework.stereotype.Component;

/** Puts together what the page of registers shows. */
@Component
public class RegisterViews {

  private final OutcomeAccess access;
  private final Register register;
  private final OutcomeViews views;
  private final RegisterChoices choices;
  private final Texts texts;

  @Inject
  public RegisterViews(
      OutcomeAccess access,
      Register register,
      OutcomeViews views,
      RegisterChoices choices,
      Texts texts) {
    this.access = access;
    this.register = register;
    this.views = views;
    this.choices = choices;
    this.texts = texts;
  }

  /**
   * @param kind as a request sent it; nonsense, and nothing, is the first one
   * @param client likewise; nonsense, and nothing, is all of them
   */
  RegisterView of(String kind, String client, PageOf asked) {
    boolean permitted = access.readsAnywhere();
    Kind shown = kind(kind);
    Long only = client(client);
    Shelf shelf = permitted ? register.of(shown, only) : new Shelf(List.of(), List.of(), 0);
    PageOf page = asked.within(shelf.shown().size());
    return new RegisterView(
        new RegisterView.Asked(shown, only, page),
        new RegisterView.Extent(
            shelf.all().size(), shelf.shown().size(), shelf.hidden(), permitted),
        views.of(page.of(shelf.shown())),
        choices.of(shelf.all(), shown, only),
        texts);
  }

  private static Kind kind(String name) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(Kind.TESTIMONIAL);
  }

  private static Long client(String id) {
    return Optional.ofNullable(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .orElse(null);
  }
}
