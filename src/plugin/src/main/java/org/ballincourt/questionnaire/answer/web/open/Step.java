package org.ballincourt.questionnaire.answer.web.open;

import java.util.Arrays;
import java.util.Locale;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Pages;

/** Where somebody wants to go from a page of questions. */
enum Step {
  NEXT {
    @Override
    int from(int page, Pages pages, AnswerSheet kept) {
      return pages.after(page, kept).orElse(pages.count());
    }
  },
  BACK {
    @Override
    int from(int page, Pages pages, AnswerSheet kept) {
      return pages.before(page, kept).orElse(page);
    }
  },
  /** She goes on another time. */
  LATER {
    @Override
    String query(Reading reading, int page) {
      return "?" + PublicViews.SAVED + "=1&" + reading.query();
    }
  },
  /** The same page once more, as in another language. */
  STAY;

  /** That of a button; without one she stays. */
  static Step of(String button) {
    return Arrays.stream(values())
        .filter(step -> step.word().equals(button))
        .findFirst()
        .orElse(STAY);
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The page to which it leads; the number of the pages behind the last one. */
  int from(int page, Pages pages, AnswerSheet kept) {
    return page;
  }

  /** Where the browser goes on. */
  String query(Reading reading, int page) {
    return reading.pageQuery(page);
  }
}
