/* The settings of a project: calendars and times to answer, each changed under its sentence. */
(function () {
  'use strict';

  var ROWS = '.bic-target:not(.bic-blank)';

  var shared = window.BallInCourt.project;
  var page = { id: 'ballincourt-settings' };
  var sheet = new shared.RulesSheet(page);

  function one(selector) {
    return sheet.one(selector);
  }

  function rows() {
    return Array.from(sheet.section.querySelectorAll(ROWS));
  }

  function field(row, name) {
    return row.querySelector('[name=' + name + ']');
  }

  function most(row) {
    var limits = one('#bic-targets').dataset;
    var unit = field(row, 'unit').value;
    return unit ? Math.floor(limits.mostSeconds / unit) : Number(limits.mostDays);
  }

  /* Not a number where it is none that could be saved. */
  function amount(row) {
    var text = field(row, 'amount').value.trim();
    var number = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
    return number >= 1 && number <= most(row) ? number : NaN;
  }

  /* In the order in which the server gives it, so that equal ones are equal texts. */
  function target(row) {
    var unit = field(row, 'unit').value;
    var time = unit ? { seconds: amount(row) * unit } : { days: amount(row) };
    return Object.assign({
      phase: Number(field(row, 'phase').value) || null,
      party: field(row, 'party').value,
      kind: field(row, 'kind').value || null,
      validFrom: field(row, 'validFrom').value || null
    }, time);
  }

  function isWrong(row) {
    return isNaN(amount(row)) || field(row, 'validFrom').validity.badInput;
  }

  function calendar(name) {
    return Number(one('#bic-' + name).value) || null;
  }

  page.wanted = function (loaded) {
    return rows().some(isWrong) ? null : Object.assign({}, loaded, {
      teamCalendar: calendar('teamCalendar'),
      clientCalendar: calendar('clientCalendar'),
      targets: rows().map(target)
    });
  };

  page.refuse = function (all) {
    rows().filter(isWrong).filter(function (row) {
      return all || field(row, 'amount').value;
    }).forEach(sayWhatIsWrong);
  };

  function sayWhatIsWrong(row) {
    var said = row.querySelector('.bic-said');
    if (isNaN(amount(row))) {
      sheet.say(field(row, 'amount'), said, AJS.I18n.getText('ballincourt.target.wrong', String(most(row))));
    }
    if (field(row, 'validFrom').validity.badInput) {
      sheet.say(field(row, 'validFrom'), said, AJS.I18n.getText('ballincourt.target.wrong-day'));
    }
  }

  page.mark = function () {
    sheet.each('.bic-setting[data-field]', function (setting) {
      var name = setting.dataset.field;
      var now = name === 'targets' ? rows().map(target) : calendar(name);
      shared.showUnsaved(
        setting.querySelector(':scope > .bic-said'),
        JSON.stringify(now) !== JSON.stringify(sheet.loaded[name]));
    });
    sheet.each('.bic-calendar', function (select) {
      var chosen = select.selectedOptions[0];
      select.closest('.bic-choose').querySelector('.bic-chosen').textContent = chosen ? chosen.textContent : '';
    });
  };

  page.changed = function () {
    return true;
  };

  page.placeOf = function (name) {
    var found = /^targets\[(\d+)\](?:\.(\w+))?$/.exec(name);
    var setting = one('.bic-setting[data-field="' + name.replace(/[^\w]/g, '') + '"]');
    if (found && rows()[found[1]]) {
      open(one('[aria-controls=bic-targets]'), true);
      return placeIn(rows()[found[1]], found[2]);
    }
    if (!setting || !setting.querySelector('.bic-calendar')) {
      return null;
    }
    open(setting.querySelector('.bic-change'), true);
    return { control: setting.querySelector('.bic-calendar'), said: setting.querySelector('.bic-said') };
  };

  function placeIn(row, name) {
    return { control: (name && field(row, name)) || field(row, 'amount'), said: row.querySelector('.bic-said') };
  }

  function open(button, shown) {
    var form = document.getElementById(button.getAttribute('aria-controls'));
    form.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
    one('.bic-saving').hidden = false;
    return form;
  }

  function add() {
    var blank = one('.bic-blank');
    var row = blank.cloneNode(true);
    row.classList.remove('bic-blank');
    row.hidden = false;
    blank.before(row);
    field(row, 'party').focus();
    sheet.touched();
  }

  page.clicks = {
    '.bic-change': function (button) {
      var form = document.getElementById(button.getAttribute('aria-controls'));
      var shown = form.hidden;
      open(button, shown);
      if (shown) {
        (form.querySelector('.bic-target:not(.bic-blank) select, .bic-calendar') || one('.bic-add')).focus();
      }
    },
    '.bic-add': add,
    '.bic-remove': function (button) {
      button.closest('.bic-target').remove();
      one('.bic-add').focus();
      sheet.touched();
    },
    '.bic-discard': function () {
      sheet.draw(false);
    }
  };

  AJS.toInit(function () {
    sheet.start(false);
  });
})();
