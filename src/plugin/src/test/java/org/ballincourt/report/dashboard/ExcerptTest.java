package org.ballincourt.report.dashboard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class ExcerptTest {

  @Test
  public void addsUpToTheWholeList() {
    Excerpt<Integer> excerpt = Excerpt.of(List.of(1, 2, 3, 4, 5), 2);

    assertEquals(List.of(1, 2), excerpt.rows());
    assertEquals(3, excerpt.more());
    assertEquals(5, excerpt.total());
  }

  @Test
  public void isAllOfAListThatIsShort() {
    assertEquals(new Excerpt<>(List.of(1), 0, 0), Excerpt.of(List.of(1), 2));
  }
}
