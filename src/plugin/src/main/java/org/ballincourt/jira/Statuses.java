package org.ballincourt.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.court.Category;
import org.springframework.stereotype.Component;

/** The statuses of today's Jira. */
@Component
public class Statuses {

  private final ConstantsManager constants;

  @Inject
  public Statuses(ConstantsManager constants) {
    this.constants = constants;
  }

  public boolean exists(String id) {
    return constants.getStatus(id) != null;
  }

  /** Today's name in the viewer's language; empty where Jira no longer knows the status. */
  public Optional<String> nameOf(String id) {
    return Optional.ofNullable(constants.getStatus(id)).map(Status::getNameTranslation);
  }

  /** The name that history would write today; the id where Jira no longer knows the status. */
  public org.ballincourt.court.Status today(String id) {
    Status known = constants.getStatus(id);
    return new org.ballincourt.court.Status(id, known == null ? id : known.getName());
  }

  /** Whether that is its name today, as history writes it; no name is right once it is gone. */
  public boolean isCalled(String id, String name) {
    return Optional.ofNullable(constants.getStatus(id))
        .map(Status::getName)
        .equals(Optional.of(name));
  }

  public Category categoryOf(String id) {
    return Optional.ofNullable(constants.getStatus(id))
        .map(Status::getStatusCategory)
        .map(StatusCategory::getKey)
        .map(Statuses::category)
        .orElse(Category.UNDER_WAY);
  }

  private static Category category(String key) {
    return switch (key) {
      case StatusCategory.TO_DO -> Category.NEW;
      case StatusCategory.COMPLETE -> Category.DONE;
      default -> Category.UNDER_WAY;
    };
  }
}
