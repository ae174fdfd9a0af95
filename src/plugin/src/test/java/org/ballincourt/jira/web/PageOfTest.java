package org.ballincourt.jira.web;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

public class PageOfTest {

  @Test
  public void isTheFirstWhereNoneIsAskedFor() {
    for (String nonsense : new String[] {null, "", "0", "-1", "x", "1.5", "99999999999"}) {
      assertEquals(nonsense, new PageOf(1, 50), PageOf.number(nonsense, 50));
    }
    assertEquals(new PageOf(12, 50), PageOf.number("12", 50));
  }

  @Test
  public void isTheLastWhereTheListEndsBeforeIt() {
    assertEquals(new PageOf(3, 50), new PageOf(9, 50).within(101));
    assertEquals(new PageOf(2, 50), new PageOf(3, 50).within(100));
    assertEquals(new PageOf(2, 50), new PageOf(2, 50).within(101));
    assertEquals(new PageOf(1, 50), new PageOf(9, 50).within(0));
  }

  @Test
  public void isAPartOfTheList() {
    List<Integer> all = IntStream.range(0, 120).boxed().toList();

    assertEquals(all.subList(50, 100), new PageOf(2, 50).of(all));
    assertEquals(all.subList(100, 120), new PageOf(3, 50).of(all));
    assertEquals(List.of(), new PageOf(4, 50).of(all));
  }
}
