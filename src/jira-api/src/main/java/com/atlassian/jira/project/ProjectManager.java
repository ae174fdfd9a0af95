package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects, without asking whether the caller may see them.
 *
 * <p>Evidence: full mock at 7.4; null where there is none; a key from before a change of key is
 * found.
 */
public interface ProjectManager {
  Project getProjectObjByKey(String key);

  Project getProjectObj(Long id);

  List<Project> getProjects();
}
