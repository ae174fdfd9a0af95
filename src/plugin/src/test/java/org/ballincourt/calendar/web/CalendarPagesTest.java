package org.ballincourt.calendar.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

public class CalendarPagesTest {

  private final HttpServletRequest request = mock(HttpServletRequest.class);

  @Test
  public void areForJirasAdministratorsAlone() {
    for (Visitor visitor :
        List.of(Visitor.STRANGER, Visitor.READER, Visitor.PROJECT_ADMINISTRATOR)) {
      SmallJira jira = new SmallJira().isVisitedBy(visitor);
      CalendarsPage list = new CalendarsPage(null, null, jira.access(), null);
      CalendarPage form = new CalendarPage(null, null, jira.access(), null);

      assertEquals(Kind.NOT_ALLOWED, refusal(() -> list.html(request)).kind());
      assertEquals(Kind.NOT_ALLOWED, refusal(() -> form.html(request)).kind());
    }
  }

  private static Refusal refusal(Runnable asked) {
    return assertThrows(Refusal.class, asked::run);
  }
}
