package org.ballincourt.host.user;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups of people, by name; a group without members is not there. */
public final class Groups implements GroupManager {

  /** Those who look at all clients at once. */
  public static final String LEADS = "leads";

  /** By name who is in one from the beginning. */
  private static final Map<String, String> OWN = Map.of(LEADS, "lead", "pms", "pm");

  private final JdbcClient sql;

  public Groups(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public boolean isUserInGroup(ApplicationUser user, String groupName) {
    return user != null && count("group_name = ? and user_key = ?", groupName, user.getKey()) > 0;
  }

  @Override
  public boolean groupExists(String groupName) {
    return count("group_name = ?", groupName) > 0;
  }

  private int count(String where, Object... values) {
    return sql.sql("select count(*) from group_members where " + where)
        .params(values)
        .query(Integer.class)
        .single();
  }

  /** Adds the host's own groups where they are missing; who was made anonymous is not added. */
  public void addOwn() {
    OWN.forEach(
        (group, user) ->
            sql.sql(
                    """
                    insert into group_members (group_name, user_key)
                    select cast(:group as varchar(255)), user_key from host_users
                    where user_key = :user and not exists (
                      select 1 from group_members where group_name = :group)
                    """)
                .param("group", group)
                .param("user", user)
                .update());
  }
}
