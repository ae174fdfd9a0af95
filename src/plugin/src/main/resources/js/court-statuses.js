/* The settings of what statuses mean: proposals, and switching off. */
(function () {
  'use strict';

  var shared = window.BallInCourt.project;
  var page = { id: 'ballincourt-statuses' };
  var sheet = new shared.RulesSheet(page);

  function one(selector) {
    return sheet.one(selector);
  }

  /* What would be saved: the rest of the rules stays as it was when the page was loaded. */
  page.wanted = function (loaded) {
    var statuses = {};
    sheet.each('.bic-move', function (select) {
      if (select.value) {
        statuses[select.closest('tr').dataset.status] = select.value;
      }
    });
    return Object.assign({}, loaded, { statuses: statuses });
  };

  page.mark = function () {
    sheet.each('.bic-move', markRow);
  };

  function markRow(select) {
    var row = select.closest('tr');
    var proposal = row.querySelector('.bic-proposal');
    var before = sheet.loaded.statuses[row.dataset.status] || '';
    row.classList.toggle('bic-changed', select.value !== before);
    shared.showUnsaved(row.querySelector('.bic-said'), select.value !== before);
    if (proposal) {
      proposal.hidden = proposal.dataset.value === select.value;
    }
  }

  page.changed = function (control) {
    return control.matches('.bic-move');
  };

  page.placeOf = function (field) {
    var found = /^statuses\.(.+)$/.exec(field);
    var row = found && Array.prototype.find.call(sheet.section.querySelectorAll('tr[data-status]'), function (tr) {
      return tr.dataset.status === found[1];
    });
    return row && { control: row.querySelector('.bic-move'), said: row.querySelector('.bic-said') };
  };

  function accept(proposal) {
    var select = proposal.closest('tr').querySelector('.bic-move');
    select.value = proposal.dataset.value;
    return select;
  }

  function ask(shown) {
    one('#bic-switch-off-question').hidden = !shown;
    one('.bic-switch-off').setAttribute('aria-expanded', String(shown));
    one(shown ? '.bic-keep-on' : '.bic-switch-off').focus();
  }

  function switchOff(button) {
    shared.rest(button, shared.send('DELETE', sheet.project, 'court-rules').then(function () {
      return sheet.draw(false);
    }).catch(function (error) {
      ask(false);
      shared.showProblem(one('.bic-save-problem'), error, switchOff.bind(null, button));
    }));
  }

  page.clicks = {
    '.bic-accept': function (button) {
      accept(button.closest('.bic-proposal')).focus();
      sheet.touched();
    },
    '.bic-accept-all': function (button) {
      sheet.each('.bic-proposal', accept);
      button.closest('.bic-proposals').hidden = true;
      one('.bic-preview').scrollIntoView({ block: 'nearest' });
      one('.bic-save').focus();
      sheet.touched();
    },
    '.bic-switch-off': function () {
      ask(one('#bic-switch-off-question').hidden);
    },
    '.bic-keep-on': function () {
      ask(false);
    },
    '.bic-switch-off-now': switchOff
  };

  AJS.toInit(function () {
    sheet.start(false);
  });
})();
