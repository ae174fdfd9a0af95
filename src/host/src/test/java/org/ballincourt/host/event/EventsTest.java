package org.ballincourt.host.event;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class EventsTest {
  private final Events events = new Events();
  private final List<String> heard = new ArrayList<>();

  private class Numbers {
    @EventListener
    public void whole(Integer number) {
      heard.add("whole " + number);
    }

    @EventListener
    public void any(Number number) {
      heard.add("any " + number);
    }
  }

  private static class Failing {
    @EventListener
    public void fail(Object event) {
      throw new IllegalStateException("as it must");
    }
  }

  private static class TwoParameters {
    @EventListener
    public void listen(Integer one, Integer two) {}
  }

  @Test
  public void handsAnEventToListenersForItsTypeAndAboveIt() {
    events.register(new Numbers());
    events.publish(1.5);
    assertEquals(List.of("any 1.5"), heard);
    events.publish(2);
    assertEquals(3, heard.size());
  }

  @Test
  public void handsItOverBeforePublishingReturnsAndOnTheSameThread() {
    List<Thread> threads = new ArrayList<>();
    events.register(
        new Object() {
          @EventListener
          public void listen(String event) {
            threads.add(Thread.currentThread());
          }
        });
    events.publish("now");
    assertEquals(List.of(Thread.currentThread()), threads);
  }

  @Test
  public void aListenerThatFailsStopsNobody() {
    events.register(new Failing());
    events.register(new Numbers());
    events.publish(2.5);
    assertEquals(List.of("any 2.5"), heard);
  }

  @Test
  public void hearsNothingMoreOnceItIsUnregistered() {
    Numbers numbers = new Numbers();
    events.register(numbers);
    events.unregister(numbers);
    events.publish(1);
    assertEquals(List.of(), heard);
  }

  @Test
  public void hearsAnEventOnceEvenIfItIsRegisteredTwice() {
    Numbers numbers = new Numbers();
    events.register(numbers);
    events.register(numbers);
    events.publish(1.5);
    assertEquals(List.of("any 1.5"), heard);
  }

  @Test
  public void refusesAListenerThatCanHearNothing() {
    assertThrows(IllegalArgumentException.class, () -> events.register("nothing marked"));
    assertThrows(IllegalArgumentException.class, () -> events.register(new TwoParameters()));
  }
}
