  if (somebodyElses) {
    window.Chart = somebodyElses;
  } else {
    delete window.Chart;
  }
  window.BallInCourt = window.BallInCourt || {};
  window.BallInCourt.Chart = module.exports;
})();
