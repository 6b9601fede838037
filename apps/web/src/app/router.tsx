import { createBrowserRouter } from 'react-router';
import { meQuery } from '../features/people/me.queries';
import { onSecondFactorNeeded, onSignedOut } from '../lib/http';
import { addAdministrationTexts } from '../lib/i18n';
import { queryClient } from '../lib/query';
import { PageSkeleton } from '../ui/skeleton';
import { BareErrorPage, ErrorPage } from './error-page';
import { NotFoundPage } from './not-found-page';
import { requireSignIn, secondFactorPath, signInPath } from './sign-in-guard';

export const router = createBrowserRouter([
  {
    path: '/sign-in',
    ErrorBoundary: BareErrorPage,
    HydrateFallback: PageSkeleton,
    lazy: async () => ({ Component: (await import('../pages/sign-in')).SignInPage }),
  },
  {
    path: '/welcome/:locator',
    ErrorBoundary: BareErrorPage,
    HydrateFallback: PageSkeleton,
    lazy: async () => ({ Component: (await import('../pages/welcome')).WelcomePage }),
  },
  {
    path: '/second-factor',
    loader: requireSignIn,
    ErrorBoundary: BareErrorPage,
    HydrateFallback: PageSkeleton,
    lazy: async () => ({ Component: (await import('../pages/second-factor')).SecondFactorPage }),
  },
  {
    path: '/no-access',
    ErrorBoundary: BareErrorPage,
    HydrateFallback: PageSkeleton,
    lazy: async () => ({ Component: (await import('../pages/no-access')).NoAccessPage }),
  },
  {
    path: '/mailbox',
    ErrorBoundary: BareErrorPage,
    HydrateFallback: PageSkeleton,
    lazy: async () => ({ Component: (await import('../pages/mailbox')).MailboxPage }),
  },
  {
    loader: requireSignIn,
    lazy: async () => ({ Component: (await import('./layout')).Layout }),
    ErrorBoundary: BareErrorPage,
    HydrateFallback: PageSkeleton,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../pages/home')).HomePage }) },
          {
            path: 'portfolios/:portfolioId',
            children: [
              {
                index: true,
                lazy: async () => ({ Component: (await import('../pages/portfolio')).PortfolioPage }),
              },
              {
                path: 'trail',
                lazy: async () => ({ Component: (await import('../pages/trail')).TrailPage }),
              },
              {
                path: 'goals',
                lazy: async () => ({ Component: (await import('../pages/goals')).GoalsPage }),
              },
              {
                path: 'progress',
                lazy: async () => ({ Component: (await import('../pages/progress')).ProgressPage }),
              },
              {
                path: 'lessons',
                lazy: async () => ({ Component: (await import('../pages/lessons')).LessonsPage }),
              },
              {
                path: 'lessons/new',
                lazy: async () => ({ Component: (await import('../pages/new-lesson')).NewLessonPage }),
              },
              {
                path: 'access',
                lazy: async () => ({ Component: (await import('../pages/access')).AccessPage }),
              },
              {
                path: 'as/:personId',
                lazy: async () => ({ Component: (await import('../pages/trail-as')).TrailAsPage }),
              },
              {
                path: 'sight',
                lazy: async () => ({ Component: (await import('../pages/sight')).SightPage }),
              },
              {
                path: 'observe',
                lazy: async () => ({ Component: (await import('../pages/observe')).ObservePage }),
              },
              {
                path: 'reflections/new',
                lazy: async () => ({
                  Component: (await import('../pages/new-reflection')).NewReflectionPage,
                }),
              },
              {
                path: 'feedback/new',
                lazy: async () => ({ Component: (await import('../pages/ask-feedback')).AskFeedbackPage }),
              },
            ],
          },
          {
            path: 'link/:foundId',
            lazy: async () => ({ Component: (await import('../pages/link-account')).LinkAccountPage }),
          },
          {
            path: 'sign-in-methods',
            lazy: async () => ({ Component: (await import('../pages/sign-in-methods')).SignInMethodsPage }),
          },
          {
            path: 'devices',
            lazy: async () => ({ Component: (await import('../pages/devices')).DevicesPage }),
          },
          {
            path: 'lessons/:lessonId',
            lazy: async () => ({ Component: (await import('../pages/lesson')).LessonPage }),
          },
          {
            path: 'lessons/:lessonId/plan',
            lazy: async () => ({ Component: (await import('../pages/lesson-plan')).LessonPlanPage }),
          },
          {
            path: 'observations/:observationId',
            lazy: async () => ({ Component: (await import('../pages/observation')).ObservationPage }),
          },
          {
            path: 'reflections/:reflectionId',
            lazy: async () => ({ Component: (await import('../pages/reflection')).ReflectionPage }),
          },
          {
            path: 'feedback-requests/:requestId',
            lazy: async () => ({
              Component: (await import('../pages/feedback-request')).FeedbackRequestPage,
            }),
          },
          { path: 'group', lazy: async () => ({ Component: (await import('../pages/group')).GroupPage }) },
          {
            path: 'administration',
            loader: addAdministrationTexts,
            children: [
              {
                path: 'bindings',
                lazy: async () => ({ Component: (await import('../pages/bindings')).BindingsPage }),
              },
              {
                index: true,
                lazy: async () => ({
                  Component: (await import('../pages/administration')).AdministrationPage,
                }),
              },
              {
                path: 'attention',
                lazy: async () => ({
                  Component: (await import('../pages/administration-attention')).AttentionPage,
                }),
              },
              {
                path: 'organisations/:organisationId',
                lazy: async () => ({
                  Component: (await import('../pages/administered-organisation'))
                    .AdministeredOrganisationPage,
                }),
              },
              {
                path: 'placements',
                lazy: async () => ({ Component: (await import('../pages/placements')).PlacementsPage }),
              },
              {
                path: 'placements/new',
                lazy: async () => ({ Component: (await import('../pages/new-placement')).NewPlacementPage }),
              },
              {
                path: 'placements/:placementId',
                lazy: async () => ({ Component: (await import('../pages/placement')).PlacementPage }),
              },
              {
                path: 'import',
                lazy: async () => ({ Component: (await import('../pages/import')).ImportPage }),
              },
              {
                path: 'people/:personId',
                lazy: async () => ({
                  Component: (await import('../pages/administered-person')).AdministeredPersonPage,
                }),
              },
            ],
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);

onSignedOut(() => {
  // Before anybody signed in, the guard of the routes answers.
  if (!queryClient.getQueryData(meQuery.queryKey)) return;
  queryClient.clear();
  void router.navigate(signInPath(location.pathname + location.search));
});

onSecondFactorNeeded(() => {
  if (location.pathname === '/second-factor') return;
  void router.navigate(secondFactorPath(location.pathname + location.search), { replace: true });
});
