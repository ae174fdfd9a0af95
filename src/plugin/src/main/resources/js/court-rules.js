/* What the pages that change a project's rules share: a look at what changes, saving, and the reading of history after it. */
(function () {
  'use strict';

  var PREVIEW_AFTER_MILLIS = 400;

  var common = window.BallInCourt.page;
  var shared = window.BallInCourt.project;
  var element = common.element;

  /* Sorted, so that equal rules are equal texts. */
  function text(rules) {
    var statuses = Object.keys(rules.statuses).sort().map(function (id) {
      return [id, rules.statuses[id]];
    });
    return JSON.stringify([statuses, rules.teamCalendar, rules.clientCalendar, rules.targets, rules.on]);
  }

  /*
   * A page with a form that changes rules. The page says
   *   id: of its section, which the server draws;
   *   wanted(loaded): what would be saved, or nothing while something has to be put right first;
   *   refuse(all): says at their places what has to be put right before it can be saved; what is
   *     only not filled in yet is no fault until somebody has tried to save;
   *   placeOf(field): the control and where to speak of it, for a field that the server names;
   *   mark(): shows what is not saved yet;
   *   changed(control): somebody has set it; true where rules depend on it;
   *   clicks: what buttons do, by selector.
   */
  function RulesSheet(page) {
    this.page = page;
    this.asked = 0;
    this.tried = false;
  }

  RulesSheet.prototype.one = function (selector) {
    return this.section.querySelector(selector);
  };

  RulesSheet.prototype.each = function (selector, act) {
    this.section.querySelectorAll(selector).forEach(act);
  };

  RulesSheet.prototype.start = function (saved) {
    var self = this;
    self.section = document.getElementById(self.page.id);
    if (!self.section) {
      return;
    }
    self.loaded = null;
    self.tried = false;
    self.project = self.section.dataset.project;
    self.section.addEventListener('click', self.clicked.bind(self));
    self.section.addEventListener('change', function (event) {
      if (self.page.changed(event.target)) {
        self.touched();
      }
    });
    self.one('form').addEventListener('submit', function (event) {
      event.preventDefault();
      self.save();
    });
    self.load(saved === true);
  };

  RulesSheet.prototype.clicked = function (event) {
    var clicks = this.page.clicks;
    Object.keys(clicks).forEach(function (selector) {
      var button = event.target.closest(selector);
      if (button) {
        clicks[selector](button);
      }
    });
  };

  RulesSheet.prototype.wanted = function () {
    return this.page.wanted(this.loaded);
  };

  RulesSheet.prototype.isChanged = function () {
    var wanted = this.wanted();
    return !wanted || text(wanted) !== text(this.loaded);
  };

  /* Somebody may be faster than what holds is known; what is set then is marked once it is. */
  RulesSheet.prototype.touched = function () {
    if (this.loaded) {
      this.page.mark();
    }
    clearTimeout(this.previewTimer);
    this.previewTimer = setTimeout(this.preview.bind(this), PREVIEW_AFTER_MILLIS);
  };

  RulesSheet.prototype.preview = function () {
    var self = this;
    var place = self.one('.bic-preview');
    var mine = ++self.asked;
    if (!self.loaded) {
      return;
    }
    self.clearWrongs();
    if (!self.wanted()) {
      self.page.refuse(self.tried);
      place.replaceChildren(element('p', '', AJS.I18n.getText('ballincourt.court.preview.incomplete')));
      return;
    }
    if (!self.isChanged()) {
      place.replaceChildren(element('p', '', AJS.I18n.getText('ballincourt.court.preview.nothing-changed')));
      return;
    }
    place.setAttribute('aria-busy', 'true');
    shared.send('POST', self.project, 'court-rules/preview', self.wanted()).then(function (found) {
      if (mine === self.asked) {
        showPreview(place, found);
      }
    }).catch(function (error) {
      if (mine === self.asked) {
        self.showFaults(error, place, self.preview.bind(self));
      }
    }).finally(function () {
      place.removeAttribute('aria-busy');
    });
  };

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

  /* Each fault at its place; what has none is said at the given one. What was foreseen waits until they are put right. */
  RulesSheet.prototype.showFaults = function (error, place, retry) {
    var self = this;
    var faults = error.faults || [];
    var left = faults.filter(function (fault) {
      return !self.placed(fault);
    });
    if (!faults.length || left.length) {
      shared.showProblem(place, error, retry);
    } else {
      self.one('.bic-preview').replaceChildren(element('p', '', AJS.I18n.getText('ballincourt.court.preview.incomplete')));
    }
  };

  RulesSheet.prototype.placed = function (fault) {
    var place = this.page.placeOf(fault.field || '');
    if (place) {
      this.say(place.control, place.said, fault.message);
    }
    return !!place;
  };

  /* Says at its place what is wrong with a control. */
  RulesSheet.prototype.say = function (control, said, message) {
    common.showFault(control, said, message);
  };

  RulesSheet.prototype.clearWrongs = function () {
    common.clearFaults(this.section);
  };

  RulesSheet.prototype.focusWrong = function () {
    var wrong = this.one('[aria-invalid]');
    if (wrong) {
      wrong.focus();
    }
  };

  /* Two windows may be open: what another one has saved meanwhile is not overwritten unseen. */
  RulesSheet.prototype.save = function () {
    var self = this;
    var place = self.one('.bic-save-problem');
    clearTimeout(self.previewTimer);
    place.textContent = '';
    self.clearWrongs();
    if (!self.wanted()) {
      self.tried = true;
      self.page.refuse(true);
      self.focusWrong();
      return;
    }
    shared.rest(self.one('.bic-save'), shared.send('GET', self.project, 'court-rules').then(function (now) {
      if (text(now) !== text(self.loaded)) {
        showChangedMeanwhile(place);
        return null;
      }
      return shared.send('PUT', self.project, 'court-rules', self.wanted()).then(function (saved) {
        self.loaded = saved;
        return self.draw(true);
      });
    }).catch(function (error) {
      self.showFaults(error, place, self.save.bind(self));
      self.focusWrong();
    }));
  };

  function showChangedMeanwhile(place) {
    common.showChangedMeanwhile(place, AJS.I18n.getText('ballincourt.court.settings.changed-meanwhile'), function () {
      location.reload();
    });
  }

  /* What was saved is saved, even where the page cannot be drawn after it. */
  RulesSheet.prototype.draw = function (saved) {
    var self = this;
    return self.drawAnew(saved).catch(function (error) {
      shared.showProblem(self.one('.bic-save-problem'), error, self.draw.bind(self, saved));
    });
  };

  /* The server draws the page; what it says now takes the place of what it said before. */
  RulesSheet.prototype.drawAnew = function (saved) {
    var self = this;
    return shared.drawn(self.page.id).then(function (now) {
      self.section.replaceWith(now);
      self.start(saved);
      var heading = self.one('h1');
      heading.tabIndex = -1;
      heading.focus();
    });
  };

  /* Until it is known what holds, nothing can be saved. */
  RulesSheet.prototype.load = function (saved) {
    var self = this;
    self.one('.bic-save').disabled = true;
    shared.send('GET', self.project, 'court-rules').then(function (rules) {
      self.loaded = rules;
      self.one('.bic-save').disabled = false;
      self.page.mark();
      if (self.isChanged()) {
        self.touched();
      }
      if (rules.on) {
        new shared.Reading(self.one('.bic-reading'), self.project, true, { off: self.switchedOffMeanwhile.bind(self) })
          .expect(saved)
          .follow();
      }
    }).catch(function (error) {
      shared.showProblem(self.one('.bic-save-problem'), error, self.load.bind(self, saved));
    });
  };

  /* What is not saved yet is not taken away; saving tells that something has changed. */
  RulesSheet.prototype.switchedOffMeanwhile = function () {
    return this.isChanged() ? null : this.draw(false);
  };

  /* In words as well as in colour. */
  function showUnsaved(said, unsaved) {
    var words = said.querySelector('.bic-unsaved');
    if (unsaved && !words) {
      said.append(element('span', 'bic-unsaved', AJS.I18n.getText('ballincourt.court.settings.not-saved')));
    } else if (!unsaved && words) {
      words.remove();
    }
  }

  shared.RulesSheet = RulesSheet;
  shared.showUnsaved = showUnsaved;
})();
