package org.ballincourt.host.plugin.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import org.ballincourt.host.database.HostSettings;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.plugin.sample.NoteRow;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ModelUpgradeTest {

  private static final String NAMESPACE = "org.example.things";

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private final List<String> run = new ArrayList<>();
  private HostSettings versions;
  private PluginTables tables;

  @Before
  public void openSettings() {
    versions = new HostSettings(database.get().sql());
    tables = new PluginTables(database.get().source(), database.get().transactions());
  }

  private record Task(String version, Consumer<ActiveObjects> work, List<String> run)
      implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
      return ModelVersion.valueOf(version);
    }

    @Override
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
      run.add(currentVersion + " to " + version);
      work.accept(ao);
    }
  }

  private Task task(String version) {
    return new Task(version, ao -> {}, run);
  }

  private void upgrade(ActiveObjectsUpgradeTask... tasks) {
    tables.upgrade(NAMESPACE, new ModelUpgrade(versions, List.of(tasks)));
  }

  private Optional<String> storedVersion() {
    return versions.get(TableNames.of(NAMESPACE).prefix() + "#");
  }

  private int notes() {
    return tables.count(NoteRow.class, "ID > ?", 0);
  }

  @Test
  public void aFirstInstallationRunsAllTasksInTheirOrder() {
    upgrade(task("10"), task("2"), task("1"));
    assertEquals(List.of("0 to 1", "1 to 2", "2 to 10"), run);
    assertEquals(Optional.of("10"), storedVersion());
  }

  @Test
  public void runsOnlyWhatIsNewerThanTheStoredModel() {
    upgrade(task("1"));
    run.clear();
    upgrade(task("1"), task("2"));
    upgrade(task("1"), task("2"));
    assertEquals(List.of("1 to 2"), run);
  }

  @Test
  public void aPluginWithoutTasksHasNoVersion() {
    upgrade();
    assertEquals(Optional.empty(), storedVersion());
  }

  @Test
  public void aTaskThatFailsLeavesNothingAndIsTheNextToRun() {
    tables.open(NAMESPACE, List.of(NoteRow.class));
    tables.close();
    Task failing = new Task("2", ModelUpgradeTest::addAndFail, run);
    assertThrows(IllegalStateException.class, () -> upgrade(task("1"), failing, task("3")));
    assertEquals(Optional.of("1"), storedVersion());
    upgrade(task("1"), task("2"), task("3"));
    assertEquals(List.of("0 to 1", "1 to 2", "1 to 2", "2 to 3"), run);
    tables.open(NAMESPACE, List.of(NoteRow.class));
    assertEquals(0, notes());
  }

  private static void addAndFail(ActiveObjects ao) {
    ao.create(NoteRow.class, new DBParam("TEXT", "half done"));
    throw new IllegalStateException("half done");
  }

  @Test
  public void nobodyElseCanUseTheTablesMeanwhile() {
    Task asking = new Task("1", ao -> assertThrows(IllegalStateException.class, this::notes), run);
    upgrade(asking);
    assertEquals(1, run.size());
  }

  @Test
  public void refusesTwoTasksOfOneVersion() {
    assertThrows(IllegalStateException.class, () -> upgrade(task("1"), task("1")));
  }
}
