package org.ballincourt.host.web.dashboard;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ballincourt.host.dashboard.PlacedGadget;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.dashboard.Gadget;
import org.ballincourt.host.web.dashboard.DashboardView.ColumnView;
import org.ballincourt.host.web.dashboard.DashboardView.GadgetView;
import org.ballincourt.host.web.dashboard.DashboardView.OfferedView;
import org.ballincourt.host.web.dashboard.DashboardView.ScriptView;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;

/** {@code /secure/Dashboard.jspa}: one's own gadgets, in two columns. */
public final class DashboardPage extends Page {
  public static final String PATH = "/secure/Dashboard.jspa";

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE_CONTEXT = "atl.dashboard";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Extensions extensions;

  public DashboardPage(Jira jira, Frame frame, Extensions extensions) {
    super(jira, frame);
    this.extensions = extensions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Gadget> gadgets = extensions.gadgets(new JiraHelper(request, null, Map.of()), user());
    String script =
        "<script defer src=\"%s/aui/dashboard.js\"></script>".formatted(jira().contextPath());
    write(
        new Html(
            "System dashboard",
            "dashboard/dashboard.vm",
            view(gadgets),
            new Html.Extras("", RESOURCE_CONTEXT, script)),
        request,
        response);
  }

  private DashboardView view(List<Gadget> gadgets) {
    List<PlacedGadget> placed = jira().dashboards().of(user().getKey());
    return new DashboardView(
        IntStream.range(0, 2).mapToObj(i -> column(i, placed, gadgets)).toList(),
        gadgets.stream().map(DashboardPage::offered).toList());
  }

  private static ColumnView column(int number, List<PlacedGadget> placed, List<Gadget> gadgets) {
    return new ColumnView(
        placed.stream()
            .filter(each -> each.column() == number)
            .map(each -> placed(each, gadgets))
            .toList());
  }

  private static GadgetView placed(PlacedGadget placed, List<Gadget> gadgets) {
    return gadgets.stream()
        .filter(gadget -> gadget.key().equals(placed.gadget()))
        .findFirst()
        .map(gadget -> placed(placed, gadget))
        .orElseGet(() -> gone(placed));
  }

  private static GadgetView placed(PlacedGadget placed, Gadget gadget) {
    return new GadgetView(
        placed.id(),
        gadget.words().title(),
        new ScriptView(gadget.behaviour().amdModule(), gadget.behaviour().configurable()),
        json(placed.preferences()),
        gadget.html());
  }

  /** Its plugin is off, or it is not for this viewer any more. */
  private static GadgetView gone(PlacedGadget placed) {
    return new GadgetView(placed.id(), placed.gadget(), new ScriptView("", false), "{}", "");
  }

  private static String json(Map<String, String> preferences) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(preferences));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always JSON", e);
    }
  }

  private static OfferedView offered(Gadget gadget) {
    Gadget.Words words = gadget.words();
    return new OfferedView(
        gadget.key(), words.title(), words.description(), words.author(), words.thumbnail());
  }
}
