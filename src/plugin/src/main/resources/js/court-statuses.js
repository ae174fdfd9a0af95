/* The settings of what statuses mean: proposals, a look at what changes, saving, and the reading of history after it. */
(function () {
  'use strict';

  var PREVIEW_AFTER_MILLIS = 400;

  var shared = window.BallInCourt.project;
  var element = shared.element;
  var section;
  var project;
  var loaded;
  var previewTimer;
  var asked = 0;

  function one(selector) {
    return section.querySelector(selector);
  }

  function each(selector, act) {
    section.querySelectorAll(selector).forEach(act);
  }

  function moves() {
    var statuses = {};
    each('.bic-move', function (select) {
      if (select.value) {
        statuses[select.closest('tr').dataset.status] = select.value;
      }
    });
    return statuses;
  }

  /* What would be saved: the rest of the rules stays as it was when the page was loaded. */
  function wanted() {
    return Object.assign({}, loaded, { statuses: moves() });
  }

  /* Sorted, so that equal rules are equal texts. */
  function text(rules) {
    var statuses = Object.keys(rules.statuses).sort().map(function (id) {
      return [id, rules.statuses[id]];
    });
    return JSON.stringify([statuses, rules.teamCalendar, rules.clientCalendar, rules.targets, rules.on]);
  }

  function isChanged() {
    return text(wanted()) !== text(loaded);
  }

  /* Somebody may be faster than what holds is known; the rows are marked then. */
  function markRow(select) {
    if (!loaded) {
      return;
    }
    var row = select.closest('tr');
    var proposal = row.querySelector('.bic-proposal');
    var before = loaded.statuses[row.dataset.status] || '';
    showUnsaved(row, select.value !== before);
    if (proposal) {
      proposal.hidden = proposal.dataset.value === select.value;
    }
    row.querySelectorAll('.bic-wrong').forEach(function (wrong) {
      wrong.remove();
    });
  }

  /* In words as well as in colour. */
  function showUnsaved(row, unsaved) {
    var said = row.querySelector('.bic-unsaved');
    row.classList.toggle('bic-changed', unsaved);
    if (unsaved && !said) {
      row.querySelector('.bic-said').append(
        element('span', 'bic-unsaved', AJS.I18n.getText('ballincourt.court.settings.not-saved')));
    } else if (!unsaved && said) {
      said.remove();
    }
  }

  function accept(proposal) {
    var select = proposal.closest('tr').querySelector('.bic-move');
    select.value = proposal.dataset.value;
    markRow(select);
    return select;
  }

  function acceptAll(button) {
    each('.bic-proposal', accept);
    button.closest('.bic-proposals').hidden = true;
    one('.bic-preview').scrollIntoView({ block: 'nearest' });
    one('.bic-save').focus();
    schedulePreview();
  }

  function schedulePreview() {
    clearTimeout(previewTimer);
    previewTimer = setTimeout(preview, PREVIEW_AFTER_MILLIS);
  }

  function preview() {
    var place = one('.bic-preview');
    var mine = ++asked;
    if (!loaded) {
      return;
    }
    if (!isChanged()) {
      place.replaceChildren(element('p', '', AJS.I18n.getText('ballincourt.court.preview.nothing-changed')));
      return;
    }
    place.setAttribute('aria-busy', 'true');
    shared.send('POST', project, 'court-rules/preview', wanted()).then(function (found) {
      if (mine === asked) {
        showPreview(place, found);
      }
    }).catch(function (error) {
      if (mine === asked) {
        shared.showProblem(place, error, preview);
      }
    }).finally(function () {
      place.removeAttribute('aria-busy');
    });
  }

  function showPreview(place, found) {
    var extent = found.changed
      ? AJS.I18n.getText('ballincourt.court.preview.changed', found.changed, found.looked)
      : AJS.I18n.getText('ballincourt.court.preview.none', found.looked);
    place.replaceChildren.apply(place, [element('p', '', extent)].concat(found.issues.map(example)));
  }

  function example(issue) {
    var made = element('div', 'bic-example');
    var link = element('a', '', issue.issue + ' ' + issue.summary);
    var heading = element('h3', '');
    link.href = AJS.contextPath() + '/browse/' + encodeURIComponent(issue.issue);
    heading.append(link);
    made.append(
      heading,
      element('p', 'bic-before', AJS.I18n.getText('ballincourt.court.preview.before', issue.before)),
      element('p', 'bic-after', AJS.I18n.getText('ballincourt.court.preview.after', issue.after))
    );
    return made;
  }

  function showFaults(error) {
    var left = error.faults ? error.faults.filter(function (fault) {
      return !atItsRow(fault);
    }) : [];
    if (!error.faults || !error.faults.length || left.length) {
      shared.showProblem(one('.bic-save-problem'), error, save);
    } else {
      one('.bic-wrong').closest('tr').querySelector('.bic-move').focus();
    }
  }

  function atItsRow(fault) {
    var found = /^statuses\.(.+)$/.exec(fault.field || '');
    var row = found && Array.prototype.find.call(section.querySelectorAll('tr[data-status]'), function (tr) {
      return tr.dataset.status === found[1];
    });
    if (row) {
      row.querySelector('.bic-said').append(element('p', 'error bic-wrong', fault.message));
    }
    return !!row;
  }

  /* Two windows may be open: what another one has saved meanwhile is not overwritten unseen. */
  function save() {
    var button = one('.bic-save');
    var place = one('.bic-save-problem');
    place.textContent = '';
    shared.rest(button, shared.send('GET', project, 'court-rules').then(function (now) {
      if (text(now) !== text(loaded)) {
        showChangedMeanwhile(place);
        return null;
      }
      return shared.send('PUT', project, 'court-rules', wanted()).then(function (saved) {
        loaded = saved;
        return draw(true);
      });
    }).catch(showFaults));
  }

  /* What was saved is saved, even where the page cannot be drawn after it. */
  function draw(saved) {
    return drawAnew(saved).catch(function (error) {
      shared.showProblem(one('.bic-save-problem'), error, draw.bind(null, saved));
    });
  }

  function showChangedMeanwhile(place) {
    var message = element('div', 'aui-message aui-message-warning');
    var button = element('button', 'aui-button bic-load-anew', AJS.I18n.getText('ballincourt.court.settings.load-anew'));
    button.type = 'button';
    button.addEventListener('click', function () {
      location.reload();
    });
    message.append(element('p', '', AJS.I18n.getText('ballincourt.court.settings.changed-meanwhile')), button);
    place.replaceChildren(message);
    button.focus();
  }

  /* The server draws the page; what it says now takes the place of what it said before. */
  function drawAnew(saved) {
    return shared.drawn('ballincourt-statuses').then(function (now) {
      section.replaceWith(now);
      start(saved);
      var heading = one('h1');
      heading.tabIndex = -1;
      heading.focus();
    });
  }

  function ask(shown) {
    one('#bic-switch-off-question').hidden = !shown;
    one('.bic-switch-off').setAttribute('aria-expanded', String(shown));
    one(shown ? '.bic-keep-on' : '.bic-switch-off').focus();
  }

  function switchOff(button) {
    shared.rest(button, shared.send('DELETE', project, 'court-rules').then(draw.bind(null, false)).catch(function (error) {
      ask(false);
      shared.showProblem(one('.bic-save-problem'), error, switchOff.bind(null, button));
    }));
  }

  var CLICKS = {
    '.bic-accept': function (button) {
      accept(button.closest('.bic-proposal')).focus();
      schedulePreview();
    },
    '.bic-accept-all': acceptAll,
    '.bic-switch-off': function () {
      ask(one('#bic-switch-off-question').hidden);
    },
    '.bic-keep-on': function () {
      ask(false);
    },
    '.bic-switch-off-now': switchOff
  };

  function clicked(event) {
    Object.keys(CLICKS).forEach(function (selector) {
      var button = event.target.closest(selector);
      if (button) {
        CLICKS[selector](button);
      }
    });
  }

  function start(saved) {
    section = document.getElementById('ballincourt-statuses');
    if (!section) {
      return;
    }
    project = section.dataset.project;
    section.addEventListener('click', clicked);
    section.addEventListener('change', function (event) {
      if (event.target.matches('.bic-move')) {
        markRow(event.target);
        schedulePreview();
      }
    });
    one('form').addEventListener('submit', function (event) {
      event.preventDefault();
      save();
    });
    load(saved === true);
  }

  /* What is not saved yet is not taken away; saving tells that something has changed. */
  function switchedOffMeanwhile() {
    return isChanged() ? null : draw(false);
  }

  /* Until it is known what holds, nothing can be saved. */
  function load(saved) {
    one('.bic-save').disabled = true;
    shared.send('GET', project, 'court-rules').then(function (rules) {
      loaded = rules;
      one('.bic-save').disabled = false;
      each('.bic-move', markRow);
      if (isChanged()) {
        schedulePreview();
      }
      if (rules.on) {
        new shared.Reading(one('.bic-reading'), project, true, { off: switchedOffMeanwhile }).expect(saved).follow();
      }
    }).catch(function (error) {
      shared.showProblem(one('.bic-save-problem'), error, load.bind(null, saved));
    });
  }

  AJS.toInit(function () {
    start(false);
  });
})();
