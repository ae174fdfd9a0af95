/* Feedback and follow-ups: who has answered, what we said we would do, and what is to be done after the work. */
define('ballincourt/feedback-and-follow-ups', ['ballincourt/dashboard-item'], function (itemOf) {
  'use strict';

  var shared = window.BallInCourt.page;

  /* Where some were asked without names it is not known how far those are who have not finished. */
  function invited(asked) {
    var rate = asked.rate;
    var first = [
      [AJS.I18n.getText('ballincourt.dashboard.feedback.finished'), rate.finished],
      [AJS.I18n.getText('ballincourt.dashboard.feedback.expired'), rate.expired],
      [AJS.I18n.getText('ballincourt.dashboard.feedback.bounced'), rate.bounced],
      [AJS.I18n.getText('ballincourt.dashboard.feedback.revoked'), rate.revoked],
      [AJS.I18n.getText('ballincourt.dashboard.feedback.recorded'), rate.recorded]
    ];
    var open = asked.named
      ? [
        [AJS.I18n.getText('ballincourt.dashboard.feedback.started'), rate.started],
        [AJS.I18n.getText('ballincourt.dashboard.feedback.waiting'), rate.waiting]
      ]
      : [[AJS.I18n.getText('ballincourt.dashboard.feedback.waiting-nameless'), rate.started + rate.waiting]];
    return first.slice(0, 1).concat(open, first.slice(1));
  }

  function drawAsked(asked, place, parts) {
    place.append(
      shared.element('h4', '', AJS.I18n.getText('ballincourt.dashboard.feedback.invited')),
      parts.note(AJS.I18n.getText('ballincourt.dashboard.feedback.asked', asked.sendings, asked.weeks)));
    if (asked.rate.delivered) {
      place.append(shared.element('p', '', asked.answered));
    }
    if (asked.sendings) {
      place.append(parts.table({
        caption: AJS.I18n.getText('ballincourt.dashboard.feedback.invited'),
        columns: [
          AJS.I18n.getText('ballincourt.dashboard.feedback.part'),
          AJS.I18n.getText('ballincourt.dashboard.feedback.count')
        ],
        numbers: [1],
        rows: invited(asked).map(function (part) { return [part[0], parts.number(part[1])]; })
      }));
    }
  }

  function whose(row) {
    return row.client ? row.client.name : AJS.I18n.getText('ballincourt.dashboard.waiting.no-client');
  }

  function tracking(row, parts) {
    if (!row.issue) {
      return AJS.I18n.getText('ballincourt.dashboard.feedback.issue-none');
    }
    var cell = document.createElement('span');
    cell.append(row.issue.summary === null ? row.issue.key : parts.issue(row.issue.key));
    if (row.issue.summary !== null) {
      cell.append(' ' + (row.ready
        ? AJS.I18n.getText('ballincourt.dashboard.feedback.issue-done')
        : AJS.I18n.getText('ballincourt.dashboard.feedback.issue-open')));
    }
    return cell;
  }

  function results(row, parts) {
    return parts.link('/plugins/servlet/ballincourt/feedback/results?projectKey='
      + encodeURIComponent(row.project.key) + '&sending=' + row.sending, row.text);
  }

  function more(count, place, parts) {
    if (count) {
      place.append(parts.note(AJS.I18n.getText('ballincourt.list.more', count)));
    }
  }

  function drawPromises(promises, place, parts) {
    var title = AJS.I18n.getText('ballincourt.dashboard.feedback.promises');
    place.append(shared.element('h4', '', title));
    if (!promises.total) {
      place.append(parts.note(AJS.I18n.getText('ballincourt.dashboard.feedback.no-promises')));
      return;
    }
    place.append(parts.table({
      caption: title,
      columns: [
        AJS.I18n.getText('ballincourt.dashboard.feedback.promised'),
        AJS.I18n.getText('ballincourt.dashboard.feedback.client'),
        AJS.I18n.getText('ballincourt.dashboard.feedback.since'),
        AJS.I18n.getText('ballincourt.dashboard.feedback.issue')
      ],
      rows: promises.rows.map(function (row) {
        return [results(row, parts), whose(row), row.since.words, tracking(row, parts)];
      })
    }));
    more(promises.more, place, parts);
  }

  function drawToDos(toDos, place, parts) {
    var title = AJS.I18n.getText('ballincourt.dashboard.feedback.follow-ups');
    place.append(shared.element('h4', '', title));
    if (!toDos.total) {
      place.append(parts.note(AJS.I18n.getText('ballincourt.dashboard.feedback.no-follow-ups')));
      return;
    }
    place.append(
      shared.element('p', '', AJS.I18n.getText(
        'ballincourt.dashboard.feedback.to-do-counts', toDos.secondLooks, toDos.proposed, toDos.wanted, toDos.planned)),
      parts.table({
        caption: title,
        columns: [
          AJS.I18n.getText('ballincourt.dashboard.feedback.project'),
          AJS.I18n.getText('ballincourt.dashboard.feedback.client'),
          AJS.I18n.getText('ballincourt.dashboard.feedback.to-do'),
          AJS.I18n.getText('ballincourt.dashboard.feedback.since')
        ],
        rows: toDos.rows.map(function (row) {
          return [project(row, parts), whose(row), row.whatWords, row.since.words];
        })
      }));
    more(toDos.more, place, parts);
  }

  function project(row, parts) {
    return parts.link('/projects/' + encodeURIComponent(row.project.key) + '?selectedItem=org.ballincourt-project', row.project.name);
  }

  return itemOf({
    name: 'feedback',
    title: AJS.I18n.getText('ballincourt.dashboard.feedback.title'),
    fields: ['subject', 'weeks', 'most'],
    isEmpty: function (answer) {
      return !answer.asked.sendings && !answer.promises.total && !answer.followUps.total;
    },
    empty: function () { return AJS.I18n.getText('ballincourt.dashboard.feedback.empty'); },
    draw: function (answer, place, parts) {
      drawAsked(answer.asked, place, parts);
      drawPromises(answer.promises, place, parts);
      drawToDos(answer.followUps, place, parts);
    }
  });
});
