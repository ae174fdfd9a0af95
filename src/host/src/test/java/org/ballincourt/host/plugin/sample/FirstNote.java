package org.ballincourt.host.plugin.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import net.java.ao.DBParam;

/** Makes the table and writes a note that says from which version it came. */
public class FirstNote implements ActiveObjectsUpgradeTask {

  @Override
  public ModelVersion getModelVersion() {
    return ModelVersion.valueOf("1");
  }

  @Override
  @SuppressWarnings("unchecked") // one class is no array of parameterised ones
  public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
    ao.migrate(NoteRow.class);
    ao.create(NoteRow.class, new DBParam("TEXT", "from " + currentVersion));
  }
}
