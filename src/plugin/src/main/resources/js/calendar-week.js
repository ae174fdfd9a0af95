/* A week in words and as a picture: seven days from left to right, each from midnight to midnight. */
(function () {
  'use strict';

  var SVG = 'http://www.w3.org/2000/svg';
  var DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  var MINUTES = 24 * 60;
  var TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
  var LEFT = 44;
  var TOP = 22;
  var COLUMN = 52;
  var HEIGHT = 192;

  var calendar = window.BallInCourt.calendar;

  function minute(time) {
    var found = TIME.exec(time);
    if (!found) {
      return NaN;
    }
    return found[1] ? 60 * Number(found[1]) + Number(found[2]) : MINUTES;
  }

  /* What of the hours can be drawn while somebody is still writing them. */
  function drawable(spans) {
    return spans.map(function (span) {
      return { from: minute(span[0]), to: minute(span[1]), text: span.join('\u2013') };
    }).filter(function (span) {
      return span.from < span.to;
    }).sort(function (one, other) {
      return one.from - other.from;
    });
  }

  function dayName(day) {
    return AJS.I18n.getText('ballincourt.calendar.hours.weekday', day);
  }

  function days(first, last) {
    if (first === last) {
      return dayName(first);
    }
    if (last - first === 1) {
      return AJS.I18n.getText('ballincourt.calendar.hours.two', dayName(first), dayName(last));
    }
    return last - first === 6
      ? AJS.I18n.getText('ballincourt.calendar.hours.every-day')
      : AJS.I18n.getText('ballincourt.calendar.hours.from-to', dayName(first), dayName(last));
  }

  function spansInWords(spans) {
    return spans.map(function (span) { return span.text; }).reduce(function (all, next) {
      return all ? AJS.I18n.getText('ballincourt.calendar.hours.two', all, next) : next;
    }, '');
  }

  /* Days that follow one another with the same hours are one run; closed days are left out. */
  function words(weekly) {
    var runs = [];
    DAYS.forEach(function (name, index) {
      var text = spansInWords(drawable(weekly[name] || []));
      var last = runs[runs.length - 1];
      if (last && last.text === text) {
        last.last = index + 1;
      } else {
        runs.push({ first: index + 1, last: index + 1, text: text });
      }
    });
    return runs.filter(function (run) { return run.text; }).map(function (run) {
      return AJS.I18n.getText('ballincourt.calendar.hours.run', days(run.first, run.last), run.text);
    }).join(', ') || AJS.I18n.getText('ballincourt.calendar.hours.closed');
  }

  function part(name, attributes, text) {
    var made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (attribute) {
      made.setAttribute(attribute, attributes[attribute]);
    });
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function height(minutes) {
    return TOP + HEIGHT * minutes / MINUTES;
  }

  function drawHours(picture) {
    [0, 6, 12, 18, 24].forEach(function (hour) {
      var y = height(hour * 60);
      picture.append(
        part('line', { x1: LEFT, x2: LEFT + 7 * COLUMN, y1: y, y2: y, 'class': 'bic-week-line' }),
        part('text', { x: LEFT - 6, y: y + 4, 'text-anchor': 'end' }, ('0' + hour).slice(-2) + ':00'));
    });
  }

  function drawDay(picture, index, spans) {
    var x = LEFT + index * COLUMN;
    picture.append(part('text', { x: x + COLUMN / 2, y: TOP - 8, 'text-anchor': 'middle' }, dayName(index + 1).substring(0, 3)));
    spans.forEach(function (span, number) {
      var overlaps = number > 0 && spans[number - 1].to > span.from;
      picture.append(part('rect', {
        x: x + 4,
        y: height(span.from),
        width: COLUMN - 8,
        height: height(span.to) - height(span.from),
        rx: 2,
        'class': overlaps ? 'bic-week-span bic-week-overlap' : 'bic-week-span'
      }));
    });
  }

  /* Draws the week at a place, and says under it in words what is drawn. */
  function draw(place, weekly) {
    var text = words(weekly);
    var picture = part('svg', {
      viewBox: '0 0 ' + (LEFT + 7 * COLUMN + 8) + ' ' + (TOP + HEIGHT + 8),
      role: 'img',
      'aria-label': AJS.I18n.getText('ballincourt.calendar.form.picture', text),
      'class': 'bic-week'
    });
    drawHours(picture);
    DAYS.forEach(function (name, index) {
      drawDay(picture, index, drawable(weekly[name] || []));
    });
    place.replaceChildren(picture, window.BallInCourt.page.element('p', 'bic-week-words', text));
  }

  calendar.week = { days: DAYS, dayName: dayName, words: words, draw: draw };
})();
