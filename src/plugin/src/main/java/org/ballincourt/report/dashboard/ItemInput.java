package org.ballincourt.report.dashboard;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Reads how much an item shows from the parameters of a request; an empty one is the usual. */
@Component
public class ItemInput {

  private static final int USUAL_ROWS = 10;
  private static final int MOST_ROWS = 50;
  private static final int USUAL_WEEKS = 12;
  private static final int MOST_WEEKS = 104;

  private final Texts texts;

  @Inject
  public ItemInput(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param most how many rows, as it was sent; null for the usual
   * @throws Refusal where it is not a whole number within bounds
   */
  public int rows(String most) {
    return number("most", most, USUAL_ROWS, MOST_ROWS);
  }

  /**
   * @param weeks how many, as it was sent; null for the usual
   * @throws Refusal where it is not a whole number within bounds
   */
  public int weeks(String weeks) {
    return number("weeks", weeks, USUAL_WEEKS, MOST_WEEKS);
  }

  private int number(String name, String text, int usual, int most) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    int number = text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : 0;
    if (number < 1 || number > most) {
      String why = texts.text("ballincourt.input.not-a-whole-number", 1, most);
      throw new Refusal(Kind.BAD_INPUT, List.of(new Fault(name, why)));
    }
    return number;
  }
}
