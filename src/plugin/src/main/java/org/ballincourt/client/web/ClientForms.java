package org.ballincourt.client.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.calendar.WrittenEdition;
import org.ballincourt.client.Account;
import org.ballincourt.client.Place;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.client.rest.ClientJson;
import org.ballincourt.client.rest.ClientJsons;
import org.ballincourt.client.web.ClientForm.Part;
import org.ballincourt.client.web.ClientForm.Workplace;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Puts clients into forms. */
@Component
public class ClientForms {
  private final ClientAccess clients;
  private final Access access;
  private final ClientJsons jsons;
  private final ClientChoices choices;
  private final Texts texts;

  @Inject
  public ClientForms(
      ClientAccess clients, Access access, ClientJsons jsons, ClientChoices choices, Texts texts) {
    this.clients = clients;
    this.access = access;
    this.jsons = jsons;
    this.choices = choices;
    this.texts = texts;
  }

  /**
   * @param id as a request sent it
   * @throws org.ballincourt.jira.Refusal where the viewer does not see it
   */
  ClientFormView of(String id) {
    return view(clients.visible(id));
  }

  /**
   * The client of the project, or a new one for it.
   *
   * @throws org.ballincourt.jira.Refusal where the viewer does not run client work there
   */
  ClientFormView ofProject(String key) {
    Project project = access.browsableProject(key);
    access.requireClientWork(project);
    Place wanted = new Place(project.getId(), null);
    Optional<Account> kept =
        clients.visible().stream().filter(each -> each.places().contains(wanted)).findFirst();
    return kept.map(this::view).orElseGet(() -> ofNew(List.of(project.getKey())));
  }

  ClientFormView ofNew() {
    clients.requireWorkplace();
    return ofNew(List.of());
  }

  private ClientFormView ofNew(List<String> projects) {
    ClientJson blank =
        new ClientJson(
            null,
            0,
            "",
            texts.locale().getLanguage(),
            "",
            null,
            "",
            standardWeek(),
            null,
            null,
            projects,
            List.of(),
            0,
            List.of());
    return view(blank, texts.text("ballincourt.client.form.new"), true, List.of());
  }

  private static Map<String, List<List<String>>> standardWeek() {
    return WrittenEdition.of(StandardWeek.in(ZoneOffset.UTC).hours().editions().get(0)).weekly();
  }

  private ClientFormView view(Account account) {
    List<Project> places =
        account.places().stream().map(clients::seen).flatMap(Optional::stream).toList();
    return view(jsons.of(account), account.client().name(), clients.keeps(account), places);
  }

  private ClientFormView view(
      ClientJson client, String title, boolean editable, List<Project> places) {
    ClientForm form = new ClientForm(client, workplaces(places), choices.all());
    return new ClientFormView(title, form, editable, texts);
  }

  /** Those in which the viewer works, then those where she may only look. */
  private List<Workplace> workplaces(List<Project> places) {
    Map<Long, Workplace> all = new LinkedHashMap<>();
    clients.workplaces().forEach(project -> all.put(project.getId(), workplace(project, true)));
    Stream.of(places)
        .flatMap(List::stream)
        .forEach(project -> all.putIfAbsent(project.getId(), workplace(project, false)));
    return new ArrayList<>(all.values());
  }

  private static Workplace workplace(Project project, boolean open) {
    List<Part> parts =
        project.getComponents().stream()
            .map(component -> new Part(component.getId(), component.getName()))
            .toList();
    return new Workplace(project.getKey(), project.getName(), open, parts);
  }
}
