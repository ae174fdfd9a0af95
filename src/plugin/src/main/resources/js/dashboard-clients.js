/* Our clients: how long each takes to answer, and how long we take. */
define('ballincourt/our-clients', ['ballincourt/dashboard-item'], function (itemOf) {
  'use strict';

  return itemOf({
    name: 'clients',
    title: AJS.I18n.getText('ballincourt.dashboard.clients.title'),
    fields: [],
    isEmpty: function () { return true; },
    empty: function (answer) { return answer.scope; },
    draw: function () {}
  });
});
