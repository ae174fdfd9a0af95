package org.ballincourt.court.store.upgrade;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.testing.PluginDescriptor;
import org.junit.Test;

public class Upgrade001Test {

  private final Upgrade001 upgrade = new Upgrade001();

  @Test
  public void leadsToTheFirstVersion() {
    assertEquals("1", upgrade.getModelVersion().toString());
  }

  @Test
  public void makesAllTablesOfThePlugin() {
    ActiveObjects ao = mock(ActiveObjects.class);
    upgrade.upgrade(ModelVersion.valueOf("0"), ao);

    Set<String> made =
        mockingDetails(ao).getInvocations().stream()
            .flatMap(call -> Stream.of(call.getArguments()))
            .map(row -> ((Class<?>) row).getName())
            .collect(Collectors.toSet());
    assertEquals(Set.copyOf(PluginDescriptor.read().textsOf("entity")), made);
  }
}
